using Kinow.ClientApi.Storage.Aurora.Connections;

namespace Kinow.ClientApi.Storage.Aurora.Writing;

/// <summary>The tables of the catalogue, in an order in which every row comes after those that it refers to.</summary>
internal sealed class CatalogTables
{
    private static readonly string[] Meta = ["description", "description_short", "link_rewrite", "meta_title", "meta_description", "meta_keywords"];
    private static readonly string[] Rule = ["geoloc_enabled", "behavior_detected_countries", "behavior_non_detected_countries"];

    private readonly List<TableRows> all = [];

    internal CatalogTables()
    {
        Language = Table("language", "id", "name", "iso_code", "position");
        Currency = Table("currency", "id", "name", "iso_code", "iso_code_num", "sign", "conversion_rate", "decimals", "position");
        Country = Table("country", "id", "iso_code", "position");
        CountryText = Table("country_text", "country_id", "language_id", "position", "name");
        ImageType = Table("image_type", "name", "width", "height", "position");
        Platform = Table(
            "platform", "id", "name", "url", "logo", "favicon", "default_language_id", "default_currency_id", "entry_geoloc_enabled",
            "entry_behavior_detected_countries", "entry_behavior_non_detected_countries", "sale_geoloc_enabled",
            "sale_behavior_detected_countries", "sale_behavior_non_detected_countries");
        PlatformGeolocation = Table("platform_geolocation", "platform_id", "rule", "country", "position");
        SocialLink = Table("social_link", "platform_id", "network", "url", "position");
        Tag = Table("tag", "id", "language_id", "name");
        Feature = Table("feature", "id", "position");
        FeatureText = Table("feature_text", "feature_id", "language_id", "position", "name");
        FeatureValue = Table("feature_value", "id", "feature_id", "custom", "position");
        FeatureValueText = Table("feature_value_text", "feature_value_id", "language_id", "position", "value");
        Category = Table("category", ["id", "parent_id", "position", "level_depth", "active", .. Rule, "date_add", "date_upd"]);
        CategoryText = Table("category_text", ["category_id", "language_id", "position", "name", .. Meta]);
        CategoryImage = Table("category_image", "category_id", "id", "source", "type", "position");
        CategoryFeature = Table("category_feature", "category_id", "feature_value_id", "position");
        CategoryGeolocation = Table("category_geolocation", "category_id", "country", "position");
        Person = Table("person", "kind", "id", "name", "active", "image");
        PersonText = Table("person_text", ["kind", "person_id", "language_id", "position", .. Meta]);
        PersonImage = Table("person_image", "kind", "person_id", "id", "source", "type", "position");
        PersonFeature = Table("person_feature", "kind", "person_id", "feature_value_id", "position");
        Product = Table(
            "product",
            [
                "id", "type", "date_from", "date_to", "visible_before_publication", "visible_after_publication", "active", "available_for_order",
                "available_in_subscriptions", "position", "duration", "default_category_id", .. Rule, "date_add", "date_upd",
            ]);
        ProductText = Table("product_text", ["product_id", "language_id", "position", "name", .. Meta]);
        ProductImage = Table("product_image", "product_id", "id", "source", "type", "position");
        ProductFeature = Table("product_feature", "product_id", "feature_value_id", "position");
        ProductGeolocation = Table("product_geolocation", "product_id", "country", "position");
        ProductCategory = Table("product_category", "product_id", "category_id", "position", "list_order");
        ProductTag = Table("product_tag", "product_id", "tag_id", "position");
        Subscription = Table("subscription", "product_id", "duration", "recurring_payment", "trial_duration", "trial_percent", "download");
        SubscriptionCategory = Table("subscription_category", "product_id", "category_id", "position");
        VideoGroup = Table("video_group", "id", "product_id", "position");
        VideoGroupText = Table("video_group_text", "video_group_id", "language_id", "position", "name", "description");
        Video = Table(
            "video",
            [
                "id", "product_id", "video_group_id", "language_id", "language_filter", "thumbnail", "cover", "duration", "date_from", "date_to",
                "position", "active", "subscription", "download", "free_streaming", "free_download", .. Rule,
            ]);
        VideoText = Table("video_text", "video_id", "language_id", "position", "name", "description", "description_short");
        VideoGeolocation = Table("video_geolocation", "video_id", "country", "position");
        Subtitle = Table("subtitle", "video_id", "id", "name", "srclang", "position");
        Extract = Table("`extract`", "id", "product_id", "thumbnail", "cover", "position", "active");
        ExtractText = Table("extract_text", "extract_id", "language_id", "position", "name", "description");
        ProductAttribute = Table(
            "product_attribute", "product_id", "id", "type", "mode", "quality", "price", "price_without_reduction", "duration",
            "watching_duration", "maximum_views", "video_id", "video_group_id", "position");
        Credit = Table("credit", "product_id", "kind", "person_id", "position");
        CreditRole = Table("credit_role", "product_id", "kind", "person_id", "role", "language_id", "position", "name");
    }

    internal TableRows Language { get; }

    internal TableRows Currency { get; }

    internal TableRows Country { get; }

    internal TableRows CountryText { get; }

    internal TableRows ImageType { get; }

    internal TableRows Platform { get; }

    internal TableRows PlatformGeolocation { get; }

    internal TableRows SocialLink { get; }

    internal TableRows Tag { get; }

    internal TableRows Feature { get; }

    internal TableRows FeatureText { get; }

    internal TableRows FeatureValue { get; }

    internal TableRows FeatureValueText { get; }

    internal TableRows Category { get; }

    internal TableRows CategoryText { get; }

    internal TableRows CategoryImage { get; }

    internal TableRows CategoryFeature { get; }

    internal TableRows CategoryGeolocation { get; }

    internal TableRows Person { get; }

    internal TableRows PersonText { get; }

    internal TableRows PersonImage { get; }

    internal TableRows PersonFeature { get; }

    internal TableRows Product { get; }

    internal TableRows ProductText { get; }

    internal TableRows ProductImage { get; }

    internal TableRows ProductFeature { get; }

    internal TableRows ProductGeolocation { get; }

    internal TableRows ProductCategory { get; }

    internal TableRows ProductTag { get; }

    internal TableRows Subscription { get; }

    internal TableRows SubscriptionCategory { get; }

    internal TableRows VideoGroup { get; }

    internal TableRows VideoGroupText { get; }

    internal TableRows Video { get; }

    internal TableRows VideoText { get; }

    internal TableRows VideoGeolocation { get; }

    internal TableRows Subtitle { get; }

    internal TableRows Extract { get; }

    internal TableRows ExtractText { get; }

    internal TableRows ProductAttribute { get; }

    internal TableRows Credit { get; }

    internal TableRows CreditRole { get; }

    internal async Task FlushAsync(SqlSession session, CancellationToken cancellationToken)
    {
        foreach (var table in all) await table.FlushAsync(session, cancellationToken);
    }

    private TableRows Table(string name, params string[] columns)
    {
        var table = new TableRows(name, columns);
        all.Add(table);
        return table;
    }
}
