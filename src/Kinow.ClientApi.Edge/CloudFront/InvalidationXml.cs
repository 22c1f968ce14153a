using System.Globalization;
using System.Text;
using System.Xml;
using Kinow.ClientApi.Edge.Purging;

namespace Kinow.ClientApi.Edge.CloudFront;

/// <summary>The bodies of CloudFront's API.</summary>
internal static class InvalidationXml
{
    private const string Namespace = "http://cloudfront.amazonaws.com/doc/2020-05-31/";
    private const int MostErrorCharacters = 16_384;

    /// <summary>Writes a batch. Among its paths, what begins with <c>#</c> is a tag.</summary>
    public static byte[] Write(TagPurge purge)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("InvalidationBatch", Namespace);
            xml.WriteStartElement("Paths");
            xml.WriteElementString("Quantity", purge.Tags.Count.ToString(CultureInfo.InvariantCulture));
            xml.WriteStartElement("Items");
            foreach (var tag in purge.Tags) xml.WriteElementString("Path", "#" + tag);
            xml.WriteEndElement();
            xml.WriteEndElement();

            // Asked again under the same reference, CloudFront tells of the invalidation that there is.
            xml.WriteElementString("CallerReference", purge.Id.ToString("D"));
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    /// <summary>The code of an error; null where the body is none.</summary>
    public static async Task<string?> ReadErrorAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var body = await content.ReadAsStreamAsync(cancellationToken);
        using var xml = XmlReader.Create(body, new()
        {
            Async = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostErrorCharacters,
        });
        try
        {
            while (await xml.ReadAsync().WaitAsync(cancellationToken))
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "Code" }) return await xml.ReadElementContentAsStringAsync();
            }
        }
        catch (XmlException)
        {
            // Something between us and CloudFront has answered.
        }

        return null;
    }
}
