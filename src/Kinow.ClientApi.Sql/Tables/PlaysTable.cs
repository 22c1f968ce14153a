using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What limited accesses were used for.</summary>
internal static class PlaysTable
{
    internal static readonly MappedTable<PlaysRow> Map = new("product_access_play", Read);

    private static readonly ReadColumn<long> Access = Map.Column("access_id", SqlTypes.Long, static row => row.Access);
    private static readonly ReadColumn<long> Video = Map.Column("video_id", SqlTypes.Long, static row => row.Plays.VideoId);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<DateTimeOffset> First = Map.Column("date_first", SqlTypes.Instant, static row => row.Plays.First);
    private static readonly ReadColumn<DateTimeOffset> Last = Map.Column("date_last", SqlTypes.Instant, static row => row.Plays.Last);
    private static readonly ReadColumn<int> Count = Map.Column("plays", SqlTypes.Int, static row => row.Plays.Count);
    private static readonly ReadColumn<bool> Finished = Map.Column("finished", SqlTypes.Bool, static row => row.Plays.Finished);

    static PlaysTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("plays", "access_id", "video_id", "date_first", "date_last", "plays", "finished").Without("customer_id"));
    }

    private static PlaysRow Read(SqlRow row) => new(
        row.Get(Customer),
        row.Get(Access),
        new(row.Get(Video), row.Get(First), row.Get(Last), row.Get(Count), row.Get(Finished)));
}
