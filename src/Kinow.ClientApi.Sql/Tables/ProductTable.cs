using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Products: titles, offers, bundles and recharges.</summary>
internal static class ProductTable
{
    internal static readonly MappedTable<Product> Map = new("product", Read);

    internal static readonly TextTable<Product> Texts = new("product_text", "product_id", ChangeAggregate.Product.Part("product_id"));
    internal static readonly TextColumn Name = Texts.Text("name", static product => product.Name);
    internal static readonly TextColumn Description = Texts.Text("description", static product => product.Description);
    internal static readonly TextColumn DescriptionShort = Texts.Text("description_short", static product => product.DescriptionShort);
    internal static readonly TextColumn LinkRewrite = Texts.Text("link_rewrite", static product => product.LinkRewrite);
    internal static readonly TextColumn MetaTitle = Texts.Text("meta_title", static product => product.MetaTitle);
    internal static readonly TextColumn MetaDescription = Texts.Text("meta_description", static product => product.MetaDescription);
    internal static readonly TextColumn MetaKeywords = Texts.Text("meta_keywords", static product => product.MetaKeywords);

    internal static readonly ImageTable Images = new("product_image", "product_id", ChangeAggregate.Product.Part("product_id"));
    internal static readonly FactTable Facts = new("product_feature", "product_id", ChangeAggregate.Product.Part("product_id"));
    internal static readonly CountryListTable Countries =
        new("product_geolocation", "product_id", ChangeAggregate.Product.Part("product_id"));

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static product => product.Id);
    private static readonly ReadColumn<ProductType> Type = Map.Column("type", SqlEnums.ProductType, static product => product.Type);
    private static readonly WindowColumns<Product> Window = new(Map, static product => product.Window);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static product => product.Active);
    private static readonly ReadColumn<bool> ForOrder =
        Map.Column("available_for_order", SqlTypes.Bool, static product => product.AvailableForOrder);
    private static readonly ReadColumn<bool> InSubscriptions =
        Map.Column("available_in_subscriptions", SqlTypes.Bool, static product => product.AvailableInSubscriptions);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static product => product.Position);
    private static readonly ReadColumn<int?> Duration = Map.Column("duration", SqlTypes.IntOrNull, static product => product.Duration);
    private static readonly ReadColumn<int?> AgeRating = Map.Column("age_rating", SqlTypes.IntOrNull, static product => product.AgeRating);
    private static readonly ReadColumn<long?> TaxGroup = Map.Column("tax_group", SqlTypes.LongOrNull, static product => product.TaxGroup);
    private static readonly ReadColumn<long?> DefaultCategory =
        Map.Column("default_category_id", SqlTypes.LongOrNull, static product => product.DefaultCategoryId);
    private static readonly RuleColumns<Product> Rule = new(Map, static product => product.Geolocation);
    private static readonly ReadColumn<GroupRestrictionBehavior> Groups = Map.Column(
        "group_restriction_behavior", SqlEnums.GroupRestriction, static product => product.Groups.Behavior);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static product => product.DateAdd);
    private static readonly ReadColumn<DateTimeOffset> DateUpd =
        Map.Column("date_upd", SqlTypes.Instant, static product => product.DateUpd);

    static ProductTable() => Map.Announces(ChangeAggregate.Product.Itself("id"))
        .Removes(BundleProductTable.Map, "product_id = {row}.id")
        .Removes(VideoTable.Map, "product_id = {row}.id")
        .Removes(VideoGroupTable.Map, "product_id = {row}.id")
        .Removes(ExtractTable.Map, "product_id = {row}.id");

    /// <summary>What decides who sees a product and its parts.</summary>
    internal static Selection Visibility { get; } = new([Id, Active, .. Window.All, .. Rule.All, Groups]);

    internal static VisibilityRow ReadVisibility(SqlRow row) =>
        new(row.Get(Id), row.Get(Active), Window.Read(row), Rule.Read(row), row.Get(Groups));

    private static Product Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        Extension = row.Get(Type) switch
        {
            ProductType.Svod => new ProductSvod { ProductId = row.Get(Id) },
            ProductType.Bundle => new ProductBundle { ProductId = row.Get(Id) },
            ProductType.PrepaymentRecharge => new ProductPrepaymentRecharge { ProductId = row.Get(Id) },
            _ => new ProductTvod { ProductId = row.Get(Id) },
        },
        Window = Window.Read(row),
        Active = row.Get(Active),
        AvailableForOrder = row.Get(ForOrder),
        AvailableInSubscriptions = row.Get(InSubscriptions),
        Position = row.Get(Position),
        Duration = row.Get(Duration),
        AgeRating = row.Get(AgeRating),
        TaxGroup = row.Get(TaxGroup),
        DefaultCategoryId = row.Get(DefaultCategory),
        Geolocation = Rule.Read(row),
        Groups = GroupRestriction.Of(row.Get(Groups), []),
        DateAdd = row.Get(DateAdd),
        DateUpd = row.Get(DateUpd),
    };
}
