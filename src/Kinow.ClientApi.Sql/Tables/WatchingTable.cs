using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>How far accounts have got in videos, in seconds, and when.</summary>
internal static class WatchingTable
{
    internal static readonly MappedTable<WatchingRow> Map = new("customer_watching", Read);

    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<Guid> Profile = Map.Column("profile_id", SqlTypes.Uuid, static row => row.Profile);
    private static readonly ReadColumn<long> Video = Map.Column("video_id", SqlTypes.Long, static row => row.Progress.VideoId);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static row => row.Progress.ProductId);
    private static readonly ReadColumn<double> Seek = Map.Column("seek", SqlTypes.Double, static row => row.Progress.Seek);
    private static readonly ReadColumn<DateTimeOffset> Date = Map.Column("date", SqlTypes.Instant, static row => row.Progress.Date);

    static WatchingTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("positions", "profile_id", "video_id", "product_id", "seek", "date").Without("customer_id"));
    }

    private static WatchingRow Read(SqlRow row) =>
        new(row.Get(Customer), new(row.Get(Video), row.Get(Product), row.Get(Seek), row.Get(Date))) { Profile = row.Get(Profile) };
}
