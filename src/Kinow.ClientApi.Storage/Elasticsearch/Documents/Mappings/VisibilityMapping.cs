namespace Kinow.ClientApi.Storage.Elasticsearch.Documents.Mappings;

/// <summary>How <see cref="CatalogVisibility"/> is mapped.</summary>
internal static class VisibilityMapping
{
    internal static void Write(MappingWriter mapping)
    {
        mapping.Flag("active");
        mapping.Number("from");
        mapping.Number("to");
        mapping.Flag("visibleBefore");
        mapping.Flag("visibleAfter");
        mapping.Object("geo", static geo =>
        {
            geo.Keyword("mode");
            geo.Keyword("countries");
        });
    }

    internal static void WritePlaces(MappingWriter place)
    {
        place.Number("id");
        place.Number("position");
    }
}
