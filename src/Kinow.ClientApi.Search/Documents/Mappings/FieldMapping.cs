using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Search.Documents.Mappings;

/// <summary>How the fields of queries are mapped: what <see cref="FieldWriting{T}"/> writes.</summary>
internal static class FieldMapping
{
    internal static void Write<T>(MappingWriter mapping, FieldSet<T> fields)
    {
        mapping.Object("f", f =>
        {
            foreach (var field in fields.Fields) Write(f, field);
        });
        mapping.Object("s", s =>
        {
            foreach (var field in fields.Fields)
            {
                if (field.IsOrderedByText) s.Languages(field.Name);
            }
        });
        if (!fields.HasMetadata) return;
        mapping.Object(
            "metadata",
            static fact =>
            {
                fact.Keyword("name");
                fact.Words("value");
                fact.Number("number");
            },
            nested: true);
    }

    private static void Write(MappingWriter mapping, SearchField field)
    {
        switch (field.Kind)
        {
            case FieldKind.Text:
                mapping.Words(field.Name);
                break;
            case FieldKind.Keyword:
                mapping.Keyword(field.Name);
                break;
            case FieldKind.Boolean:
                mapping.Flag(field.Name);
                break;
            default:
                mapping.Number(field.Name);
                break;
        }
    }
}
