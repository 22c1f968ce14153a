using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Storage.Elasticsearch.Queries;

/// <summary>Writes clauses about one field of queries.</summary>
/// <param name="field">The field.</param>
internal class FieldWriter(SearchField field)
{
    private const string MetadataPrefix = "metadata.";

    private readonly string path = DocumentFields.Of(field.Name);

    internal static FieldWriter For(SearchField field, CatalogAudience audience) =>
        field.Name == "canBuy" ? new CanBuyWriter(field, audience)
        : field.Name.StartsWith(MetadataPrefix, StringComparison.Ordinal) ? new MetadataWriter(field, field.Name[MetadataPrefix.Length..])
        : new FieldWriter(field);

    internal virtual void Words(Utf8JsonWriter json, TextClause words) => words.Write(json, path, field.Kind);

    internal virtual void Range(Utf8JsonWriter json, long min, long max)
    {
        if (field.Kind == FieldKind.Boolean) json.Term(path, min == 1);
        else json.Range(path, min, max);
    }

    internal virtual void Exists(Utf8JsonWriter json) => json.Exists(path);
}
