// Section 4 of the process model written down a second time, formula by formula as the document has it, with Math's functions and
// its own numbers: what the fast version is compared with.
import type { Inputs } from '../../src/lines/fermentation/kinetics/inputs.ts';
import type { BatchParameters } from '../../src/lines/fermentation/kinetics/parameters.ts';

const { exp, log, log10, tanh, sqrt, max, PI } = Math;
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** The rates of the states 1 to 33, and of the time, in the order of section 1. `muX` stands for mu_X,max. */
export function literalRates(y: readonly number[], u: Inputs, p: BatchParameters, muX: number): number[] {
  const [S, CO, yO, P, V, , H, T, , mub, Z, A0, A1, A3, A4] = y as [number, ...number[]] & number[];
  const n = y.slice(15, 25);
  const [nm, phi0, yC, CC, PAA, N, , , t] = y.slice(25) as number[] & { length: 9 };
  const { sugar: Fs, oil: Foil, base: Fb, acid: Fa, water: Fw, paa: Fp, discharge: Fd, cooling: Fc, heating: Fh } = u;

  // 4.1
  const X = A0! + A1! + A3! + A4!;
  const rho = 1100 + P! + X;
  const hb = (0.9 * (V! / 1000)) / (PI * 2.1 ** 2);
  const pTop = 1 + u.pressure;
  const pBot = 1 + u.pressure + 9.81e-5 * rho * hb;
  const pLm = (pBot - pTop) / log(pBot / pTop);
  const cStar = (0.21 * pLm) / 0.0251;
  const G = u.air / 60;
  const Vm = V! / 1000;
  const Fe = 5.24e-4 * V! * (exp((2.5 * (T! - 273)) / 100) - 1);
  const rhoF = 1.54 * 600 + (1000 - 600);
  const F = Fs + Fb + Fa + Fw + Fp - Fe;
  const delta = F / V!;

  // 4.2
  const fPH = 1 / (1 + H! / 1e-5 + 2.5e-8 / H!);
  const fN = 0.5 * (1 - tanh(150 - N!));
  const fT = 450 * exp(-14880 / (8.314 * T!)) - 2.5e29 * exp(-173250 / (8.314 * T!));
  const fC = 0.5 * (1 + tanh(7570 - 1000 * CC!));
  const fOX = 0.5 * (1 - tanh(0.1 * cStar - CO!));
  const fOP = 0.5 * (1 - tanh(0.3 * cStar - CO!));
  const fAX = 0.5 * (1 + tanh(2400 - PAA!));
  const fAP = 0.5 * (1 + tanh(PAA! - 200));
  const pH = -log10(H!);
  const muH = exp(-64.29 - 1.825 * pH + 0.3649 * T! + 0.128 * pH ** 2 - 4.9496e-4 * T! ** 2);
  const fS = (2.5 / sqrt(2 * PI)) * exp(-0.5 * ((S - 0.002) / 0.0015) ** 2);
  const muE = muX * fPH * fN * fT * fOX * fC * fAX;
  const muA0 = 0.4 * muE;

  // 4.3
  const [deltaR, r0, delta0, kv, Dv] = [0.75e-4, 1.5e-4, 1e-4, 3.22e-5, 2.66e-11];
  const Kdif = max(0.09, 0.75 - (0.006 * Z!) / X);
  const rB = (muA0 * A1! * S) / (0.05 + S);
  const rE = (muE * A0! * S) / (0.009 + S);
  const rD = (5.36e-3 * A0!) / (Kdif + S);
  const rM0 = (0.029 * A0!) / (Kdif + S);
  const classes = n.slice(1).map((nj, i) => ((4 * PI) / 3) * (r0 + i * deltaR) ** 3 * deltaR * nj);
  const v2 = phi0! + sum(classes);
  const rho1 = A1! / (A1! / 0.35 + v2);
  const vA = A1! / (2 * rho1) - v2;
  const qP = p.muPmax * 0.35 * vA * fS * fOP * fAP;
  const rP = qP - muH * P!;
  const rM1 = (0.029 * 0.35 * vA * S) / (0.05 + S);
  const r4 = 3.5e-3 * A3!;

  // 4.4
  const phiF = (1.71e-4 * vA) / (0.05 + S);
  const dn = n.map((nj, j) => {
    if (j === 0) return ((6 / PI) * phiF) / (r0 + delta0) ** 3 - kv * nj;
    const left = n[j - 1]!;
    const right = j === 9 ? nm! : n[j + 1]!;
    return (-kv * (right - left)) / (2 * deltaR) + (Dv * (right - 2 * nj + left)) / deltaR ** 2;
  });
  const dnm = (kv * dn[9]!) / (2 * deltaR) - 3.5e-3 * nm!;
  const dphi0 = phiF - (kv * n[0]! * PI * (r0 + delta0) ** 3) / 6;
  const rK = r0 + 8 * deltaR;
  const rM = r0 + 10 * deltaR;
  const rDeg = (PI / 6) * (rK + rM) ** 3 * 0.18 * kv * n[9]!;

  // 4.5
  const dA0 = rB - rD - delta * A0!;
  const dA1 = rE - rB + rD - rDeg - delta * A1!;
  const dA3 = rDeg - r4 - delta * A3!;
  const dA4 = r4 - delta * A4!;
  const dP = rP - delta * P!;
  const dX = dA0 + dA1 + dA3 + dA4;
  const dV = F + (1000 * Fd) / rho;
  const dW = (rhoF * Fs) / 1000 + 0.9 * Foil + Fb + Fa + Fw + Fp + Fd - Fe;

  // 4.6
  const dS = -1.85 * (rE + rB) - rM0 - rM1 - 0.9 * qP + (600 * Fs + 1000 * Foil) / V! - delta * S;

  // 4.7
  const speed = u.rpm / 60;
  const Pu = 3 * 5 * rho * speed ** 3 * 1.7 ** 5;
  const Pg = 0.706e-3 * ((Pu ** 2 * speed * 1.7 ** 3) / G ** 0.56) ** 0.45;
  const vs = G / (PI * 2.1 ** 2);
  const Pa = ((vs * 8.314 * T! * Vm) / (22.4 * hb)) * log(1 + (9.81 * rho * hb) / (1e5 * pTop));
  const Pt = Pg + Pa;
  const muEff = mub! > 4 ? mub! : 1;
  const kLa = p.alphaKla * vs ** 0.38 * (Pt / Vm) ** 0.34 * (muEff / 100) ** -0.38 * (1 - (Foil / V!) ** 0.25);
  const OTR = kLa * (cStar - CO!);
  const dCO = OTR - 650 * dX - 17.5 * X - 160 * dP - delta * CO!;

  // 4.8
  const g = (60 * 1000 * G) / 22.4;
  const M = (0.1 * Vm * 28.97 * 1000) / 22.4;
  const dyO = (32 * g * (0.21 - (0.79 * yO!) / (1 - yO! - yC! / 100)) - 0.06 * OTR * Vm) / M;
  const dyC = (44 * g * (0.033 - yC!) + 0.1353 * (A0! + A1!) * V!) / M;
  const HC = exp(11.25 - 395.9 / (T! - 175.9)) / 4400;
  const dCC = 0.89 * kLa * ((pLm * yC!) / HC - CC!) - delta * CC!;

  // 4.9
  const tau = 0.01;
  const RH = 3.25e-7 * (rB + rE + r4 + rD + 0.0025 * X + rP) + 2.5e-11 * (Fs + Foil + Fb + Fa + Fw + Fd);
  const mixed = V! + tau * (Fa + Fb);
  const Hm = (H! * V! + 0.033 * tau * (Fa - Fb)) / mixed;
  const E = 1e-14 / H! - H!;
  const Em = (E * V! + 0.033 * tau * (Fb - Fa)) / mixed;
  const dH = pH < 7 ? RH + 0.5 * (Hm + sqrt(Hm ** 2 + 4e-14)) - H! : -RH + 0.5 * (Em - sqrt(Em ** 2 + 4e-14)) - E;

  // 4.10
  const Qr = max(0, 25 * V! * (0.65 * dX + 0.16 * dP));
  const J = (Fx: number, Tx: number) =>
    (2.4518 * Fx ** 3.88 * (T! - Tx)) / (Fx / 1000 + 0.5 * 2451.8 * (Fx / 1000) ** 2.88 * rho * 5.9);
  const dQ =
    (5.9 * rhoF * Fs * (288 - T!)) / 1000 +
    4.18 * Fw * (288 - T!) -
    (4.18 * rho * Fe) / 1000 -
    2430.7 * Fe +
    Qr +
    Pt -
    J(Fc, 285) -
    J(Fh, 333) -
    3780 * (T! - 290);
  const dT = dQ / (4.18 * Vm * rho);

  // 4.11
  const dmub = (3 * A0! ** (1 / 3)) / ((1 + exp(-0.001 * (t! - 1))) * (1 + exp(-0.0001 * (t! - 250)))) - 0.005 * Fw;
  const dPAA = (p.cPAA * Fp) / V! - 187.5 * dP - 45 * dX - 1.05 * P! - delta * PAA!;
  const dN = -10 * (rB + rE + rD + r4) - 80 * dP - 0.03 * X + (p.cNPAA * Fp + 20000 * Foil) / V! - delta * N!;

  const gas = [dyC, dCC, dPAA, dN, p.muPmax, muE, 1];
  return [dS, dCO, dyO, dP, dV, dW, dH, dT, dQ, dmub, X, dA0, dA1, dA3, dA4, ...dn, dnm, dphi0, ...gas];
}
