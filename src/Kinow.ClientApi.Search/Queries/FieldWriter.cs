using System.Text.Json;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Search.Queries;

/// <summary>Writes clauses about one field of queries.</summary>
internal class FieldWriter(SearchField field)
{
    private readonly string path = DocumentFields.Of(field.Name);

    internal static FieldWriter For(SearchField field, CatalogAudience audience) =>
        field.WhilePublished ? new PublishedFieldWriter(field, audience)
        : field.MetadataName is { } name ? new MetadataWriter(field, name)
        : new FieldWriter(field);

    internal virtual void Words(Utf8JsonWriter json, TextClause words) => words.Write(json, path, field.Kind);

    internal virtual void Range(Utf8JsonWriter json, long min, long max)
    {
        if (field.Kind == FieldKind.Boolean) json.Term(path, min == 1);
        else json.Range(path, min, max);
    }

    internal virtual void Exists(Utf8JsonWriter json) => json.Exists(path);
}
