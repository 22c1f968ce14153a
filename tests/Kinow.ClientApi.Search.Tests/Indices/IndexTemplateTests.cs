using System.Text.Json.Nodes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Indices;

namespace Kinow.ClientApi.Search.Tests.Indices;

public sealed class IndexTemplateTests
{
    private static readonly string[] Outline = ["id", "version", "layout", "hash", "deleted", "body"];

    [Fact]
    public void What_is_read_by_its_id_alone_is_not_refreshed()
    {
        var unrefreshed = DocumentKinds.All.Where(static kind => Setting(kind, "index.refresh_interval") == "-1").ToArray();

        Assert.Equal(["rebuild", "change"], unrefreshed.Select(static kind => kind.Name));
        Assert.All(unrefreshed, static kind => Assert.Equal(Outline, PropertiesOf(kind)));
    }

    private static string? Setting(DocumentKind kind, string name) => (string?)TemplateOf(kind)["settings"]![name];

    private static IEnumerable<string> PropertiesOf(DocumentKind kind) =>
        TemplateOf(kind)["mappings"]!["properties"]!.AsObject().Select(static property => property.Key);

    private static JsonNode TemplateOf(DocumentKind kind) => JsonNode.Parse(IndexTemplate.Write(new(7), kind).Span)!["template"]!;
}
