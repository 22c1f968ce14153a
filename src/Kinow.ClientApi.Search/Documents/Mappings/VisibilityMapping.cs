namespace Kinow.ClientApi.Search.Documents.Mappings;

/// <summary>How <see cref="VisibilityJson"/> is mapped.</summary>
internal static class VisibilityMapping
{
    internal static void Write(MappingWriter mapping)
    {
        mapping.Flag("active");
        mapping.Number("from");
        mapping.Number("to");
        mapping.Flag("visibleBefore");
        mapping.Flag("visibleAfter");
        mapping.Object("geo", WriteCountries);
        mapping.Object("groups", static groups =>
        {
            groups.Keyword("mode");
            groups.Number("ids");
        });
    }

    internal static void WriteCountries(MappingWriter geo)
    {
        geo.Keyword("mode");
        geo.Keyword("countries");
    }

    internal static void WritePlacement(MappingWriter placement)
    {
        placement.Number("id");
        placement.Number("position");
    }
}
