using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Live events, their further values apart.</summary>
internal static class LiveEventTable
{
    internal static readonly MappedTable<LiveEvent> Map = new("live_event", Read);

    internal static readonly TextTable<LiveEvent> Texts = new("live_event_text", "live_event_id", Part);
    internal static readonly TextColumn Name = Texts.Text("name", static item => item.Name);
    internal static readonly TextColumn Description = Texts.Text("description", static item => item.Description);

    internal static readonly CountryListTable Countries = new("live_event_geolocation", "live_event_id", Part);
    internal static readonly GroupListTable Groups = new("live_event_customer_group", "live_event_id", Part);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static item => item.Id);
    private static readonly ReadColumn<long?> Channel = Map.Column("channel_id", SqlTypes.LongOrNull, static item => item.ChannelId);
    private static readonly ReadColumn<long?> Product = Map.Column("product_id", SqlTypes.LongOrNull, static item => item.ProductId);
    private static readonly ReadColumn<long?> Video = Map.Column("video_id", SqlTypes.LongOrNull, static item => item.VideoId);
    private static readonly ReadColumn<DateTimeOffset> StartsAt = Map.Column("starts_at", SqlTypes.Instant, static item => item.StartsAt);
    private static readonly ReadColumn<DateTimeOffset?> EndsAt = Map.Column("ends_at", SqlTypes.InstantOrNull, static item => item.EndsAt);
    private static readonly ReadColumn<DateTimeOffset?> CatchUpUntil =
        Map.Column("catch_up_until", SqlTypes.InstantOrNull, static item => item.CatchUpUntil);
    private static readonly ReadColumn<LiveState?> State =
        Map.Column("state", SqlEnums.LiveStateOrNull, static item => item.StateOverride);
    private static readonly ReadColumn<int?> Viewers = Map.Column("viewers", SqlTypes.IntOrNull, static item => item.Viewers);
    private static readonly ReadColumn<string?> Score = Map.Column("score", SqlTypes.TextOrNull, static item => item.Score);
    private static readonly ReadColumn<string?> Thumbnail = Map.Column("thumbnail", SqlTypes.TextOrNull, static item => item.Thumbnail);
    private static readonly ReadColumn<string?> Cover = Map.Column("cover", SqlTypes.TextOrNull, static item => item.Cover);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static item => item.Active);
    private static readonly WindowColumns<LiveEvent> Window = new(Map, static item => item.Window);
    private static readonly RuleColumns<LiveEvent> Rule = new(Map, static item => item.Geolocation);
    private static readonly ReadColumn<GroupRestrictionBehavior> Behavior =
        Map.Column("group_restriction_behavior", SqlEnums.GroupRestriction, static item => item.Groups.Behavior);

    static LiveEventTable() => Map.Announces(ChangeAggregate.Of(ItemKinds.LiveEvent).Itself("id"));

    private static ChangeSubject Part => ChangeAggregate.Of(ItemKinds.LiveEvent).Part("live_event_id");

    private static LiveEvent Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        ChannelId = row.Get(Channel),
        ProductId = row.Get(Product),
        VideoId = row.Get(Video),
        StartsAt = row.Get(StartsAt),
        EndsAt = row.Get(EndsAt),
        CatchUpUntil = row.Get(CatchUpUntil),
        StateOverride = row.Get(State),
        Viewers = row.Get(Viewers),
        Score = row.Get(Score),
        Thumbnail = row.Get(Thumbnail),
        Cover = row.Get(Cover),
        Active = row.Get(Active),
        Window = Window.Read(row),
        Geolocation = Rule.Read(row),
        Groups = GroupRestriction.Of(row.Get(Behavior), []),
    };
}
