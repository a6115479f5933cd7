// imsmanifest.xml of both standards: one SCO, one item, one resource that lists every file.
import { xml } from './xml.ts';

export interface ManifestContent {
  /** Starts with a letter; letters, digits, '-', '_', '.'. */
  readonly identifier: string;
  readonly title: string;
  readonly entry: string;
  /** Every file of the package but the manifest and the schemas, case-exact. */
  readonly files: readonly string[];
  /** 0-100. */
  readonly passMark: number;
  /** Ids of the competencies, declared as secondary objectives (2004). */
  readonly competencies: readonly string[];
}

const fileList = (files: readonly string[]): string =>
  files.map((file) => `      <file href="${xml(file)}"/>`).join('\n');

/** SCORM 1.2. No mastery score: with one, an LMS may decide passed or failed for a merely suspended attempt. */
export function manifest12(content: ManifestContent): string {
  const { identifier, title, entry, files } = content;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(identifier)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="ORG">
    <organization identifier="ORG">
      <title>${xml(title)}</title>
      <item identifier="ITEM" identifierref="SCO" isvisible="true">
        <title>${xml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="SCO" type="webcontent" adlcp:scormtype="sco" href="${xml(entry)}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** SCORM 2004 4th edition. The threshold is the primary objective's; completion and success are set by the content. */
export function manifest2004(content: ManifestContent): string {
  const { identifier, title, entry, files, passMark, competencies } = content;
  const objectives = competencies.map((id) => `            <imsss:objective objectiveID="${xml(id)}"/>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(identifier)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="ORG">
    <organization identifier="ORG" adlseq:objectivesGlobalToSystem="false">
      <title>${xml(title)}</title>
      <item identifier="ITEM" identifierref="SCO" isvisible="true">
        <title>${xml(title)}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="PRIMARY" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${passMark / 100}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
${objectives}
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
        <adlnav:presentation>
          <adlnav:navigationInterface>
            <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
            <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
          </adlnav:navigationInterface>
        </adlnav:presentation>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="SCO" type="webcontent" adlcp:scormType="sco" href="${xml(entry)}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;
}
