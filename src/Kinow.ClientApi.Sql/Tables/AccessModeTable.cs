using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The ways to get products; amounts in the platform's default currency.</summary>
internal static class AccessModeTable
{
    internal static readonly MappedTable<ModeRow> Map = new("product_attribute", Read);

    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Owner);
    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static row => row.Mode.Id.Number);
    private static readonly ReadColumn<AccessModeType> Type = Map.Column("type", SqlEnums.ModeType, static row => row.Mode.Type);
    private static readonly ReadColumn<AccessModeMode> Mode = Map.Column("mode", SqlEnums.Mode, static row => row.Mode.Mode);
    private static readonly ReadColumn<AccessModeQuality> Quality = Map.Column("quality", SqlEnums.Quality, static row => row.Mode.Quality);
    private static readonly ReadColumn<decimal?> Price = Map.Column("price", SqlTypes.MoneyOrNull, static row => row.Mode.Price);
    private static readonly ReadColumn<decimal?> FullPrice =
        Map.Column("price_without_reduction", SqlTypes.MoneyOrNull, static row => row.Mode.PriceWithoutReduction);
    private static readonly ReadColumn<int?> Duration = Map.Column("duration", SqlTypes.IntOrNull, static row => row.Mode.Duration);
    private static readonly ReadColumn<int?> WatchingDuration =
        Map.Column("watching_duration", SqlTypes.IntOrNull, static row => row.Mode.WatchingDuration);
    private static readonly ReadColumn<int?> MaximumViews =
        Map.Column("maximum_views", SqlTypes.IntOrNull, static row => row.Mode.MaximumViews);
    private static readonly ReadColumn<long?> Video = Map.Column("video_id", SqlTypes.LongOrNull, static row => row.Mode.VideoId);
    private static readonly ReadColumn<long?> VideoGroup =
        Map.Column("video_group_id", SqlTypes.LongOrNull, static row => row.Mode.VideoGroupId);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static AccessModeTable() => Map.Announces(ChangeAggregate.Product.Part("product_id"));

    private static ModeRow Read(SqlRow row)
    {
        var mode = new TvodAccessMode
        {
            Id = new(row.Get(Product), row.Get(Id)),
            Type = row.Get(Type),
            Mode = row.Get(Mode),
            Quality = row.Get(Quality),
            Price = row.Get(Price),
            PriceWithoutReduction = row.Get(FullPrice),
            Duration = row.Get(Duration),
            WatchingDuration = row.Get(WatchingDuration),
            MaximumViews = row.Get(MaximumViews),
            VideoId = row.Get(Video),
            VideoGroupId = row.Get(VideoGroup),
        };
        return new(row.Get(Product), mode, row.Get(Position));
    }
}
