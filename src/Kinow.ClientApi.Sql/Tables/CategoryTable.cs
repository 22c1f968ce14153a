using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Categories.</summary>
internal static class CategoryTable
{
    internal static readonly MappedTable<Category> Map = new("category", Read);

    internal static readonly TextTable<Category> Texts = new("category_text", "category_id", ChangeAggregate.Category.Part("category_id"));
    internal static readonly TextColumn Name = Texts.Text("name", static category => category.Name);
    internal static readonly TextColumn Description = Texts.Text("description", static category => category.Description);
    internal static readonly TextColumn DescriptionShort = Texts.Text("description_short", static category => category.DescriptionShort);
    internal static readonly TextColumn LinkRewrite = Texts.Text("link_rewrite", static category => category.LinkRewrite);
    internal static readonly TextColumn MetaTitle = Texts.Text("meta_title", static category => category.MetaTitle);
    internal static readonly TextColumn MetaDescription = Texts.Text("meta_description", static category => category.MetaDescription);
    internal static readonly TextColumn MetaKeywords = Texts.Text("meta_keywords", static category => category.MetaKeywords);

    internal static readonly ImageTable Images = new("category_image", "category_id", ChangeAggregate.Category.Part("category_id"));
    internal static readonly FactTable Facts = new("category_feature", "category_id", ChangeAggregate.Category.Part("category_id"));
    internal static readonly CountryListTable Countries =
        new("category_geolocation", "category_id", ChangeAggregate.Category.Part("category_id"));

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static category => category.Id);
    private static readonly ReadColumn<long?> Parent = Map.Column("parent_id", SqlTypes.LongOrNull, static category => category.ParentId);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static category => category.Position);
    private static readonly ReadColumn<int> LevelDepth = Map.Column("level_depth", SqlTypes.Int, static category => category.LevelDepth);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static category => category.Active);
    private static readonly RuleColumns<Category> Rule = new(Map, static category => category.Geolocation);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static category => category.DateAdd);
    private static readonly ReadColumn<DateTimeOffset> DateUpd =
        Map.Column("date_upd", SqlTypes.Instant, static category => category.DateUpd);

    static CategoryTable() => Map.Announces(ChangeAggregate.Category.Itself("id"))
        .Removes(ProductCategoryTable.Map, "category_id = {row}.id")
        .Removes(OfferCategoryTable.Map, "category_id = {row}.id")
        .Releases(ProductTable.Map, "default_category_id = {row}.id");

    private static Category Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        ParentId = row.Get(Parent),
        Position = row.Get(Position),
        LevelDepth = row.Get(LevelDepth),
        Active = row.Get(Active),
        Geolocation = Rule.Read(row),
        DateAdd = row.Get(DateAdd),
        DateUpd = row.Get(DateUpd),
    };
}
