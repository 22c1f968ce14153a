using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Extracts, such as trailers.</summary>
internal static class ExtractTable
{
    internal static readonly MappedTable<Extract> Map = new("extract", Read);

    internal static readonly TextTable<Extract> Texts = new("extract_text", "extract_id", ChangeAggregate.Extract.Part("extract_id"));
    internal static readonly TextColumn Name = Texts.Text("name", static extract => extract.Name);
    internal static readonly TextColumn Description = Texts.Text("description", static extract => extract.Description);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static extract => extract.Id);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static extract => extract.ProductId);
    private static readonly ReadColumn<string?> Thumbnail =
        Map.Column("thumbnail", SqlTypes.TextOrNull, static extract => extract.Thumbnail);
    private static readonly ReadColumn<string?> Cover = Map.Column("cover", SqlTypes.TextOrNull, static extract => extract.Cover);
    private static readonly ReadColumn<string?> Filename = Map.Column("filename", SqlTypes.TextOrNull, static extract => extract.Filename);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static extract => extract.Position);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static extract => extract.Active);

    static ExtractTable() => Map.Announces(ChangeAggregate.Extract.Itself("id")).With(ChangeAggregate.Product.Part("product_id"));

    private static Extract Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        ProductId = row.Get(Product),
        Thumbnail = row.Get(Thumbnail),
        Cover = row.Get(Cover),
        Filename = row.Get(Filename),
        Position = row.Get(Position),
        Active = row.Get(Active),
    };
}
