using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The viewings that players have reported, each as its command told it. They are part of no document.</summary>
internal static class ViewingTable
{
    internal static readonly MappedTable<RecordWatchSession> Map = new("video_stat_session", Read);

    private static readonly ReadColumn<Guid> Command = Map.Column("command_id", SqlTypes.Uuid, static viewing => viewing.Id);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static viewing => viewing.UserId);
    private static readonly ReadColumn<Guid> Profile =
        Map.Column("profile_id", SqlTypes.Uuid, static viewing => viewing.ProfileId ?? Guid.Empty);
    private static readonly ReadColumn<long> Video = Map.Column("video_id", SqlTypes.Long, static viewing => viewing.VideoId);
    private static readonly ReadColumn<long> Product = Map.Column("product_id", SqlTypes.Long, static viewing => viewing.ProductId);
    private static readonly ReadColumn<DateTimeOffset> Date = Map.Column("date", SqlTypes.Instant, static viewing => viewing.Date);
    private static readonly ReadColumn<int> WatchedTime = Map.Column("watched_time", SqlTypes.Int, static viewing => viewing.WatchedTime);
    private static readonly ReadColumn<double?> Seek = Map.Column("seek", SqlTypes.DoubleOrNull, static viewing => viewing.Seek);
    private static readonly ReadColumn<string> UserAgent = Map.Column("user_agent", SqlTypes.Text, static viewing => viewing.UserAgent);
    private static readonly ReadColumn<CountryCode> Country =
        Map.Column("country", SqlTypes.CountryOrUnknown, static viewing => viewing.Country);
    private static readonly ReadColumn<long?> Access = Map.Column("access_id", SqlTypes.LongOrNull, static viewing => viewing.AccessId);

    static ViewingTable()
    {
        Map.Others("id");
        Map.IsUnannounced("Statistics are part of no document.");
        Map.Erases(Erasure.Change(
            "customer_id = @Nobody, profile_id = @Nobody, user_agent = '', access_id = NULL", "customer_id IN @Accounts"));
        Map.Exports(Export.Rows(
                "viewings", "profile_id", "video_id", "product_id", "date", "watched_time", "seek", "user_agent", "country", "access_id")
            .Without("id", "command_id", "customer_id"));
    }

    private static RecordWatchSession Read(SqlRow row) => new()
    {
        Id = row.Get(Command),
        UserId = row.Get(Customer),
        Instant = row.Get(Date),
        ProfileId = row.Get(Profile) is var profile && profile == Guid.Empty ? null : profile,
        VideoId = row.Get(Video),
        ProductId = row.Get(Product),
        Date = row.Get(Date),
        WatchedTime = row.Get(WatchedTime),
        Seek = row.Get(Seek),
        UserAgent = row.Get(UserAgent),
        Country = row.Get(Country),
        AccessId = row.Get(Access),
    };
}
