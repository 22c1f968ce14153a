using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>
/// Makes live events: a match that runs now, one that is late, one that was called off; a concert to come; a final to watch afterwards and
/// one that is over; one without end; and one each that is not for France, for some customers, and switched off.
/// </summary>
internal static class LiveEventMaker
{
    /// <summary>The match that runs from the start.</summary>
    internal const long Match = 1;

    private const long Sport = 3;

    internal static ImmutableArray<LiveEvent> Make(CatalogContext context, LiveSources sources)
    {
        var now = WholeMinute.Of(context.Now);
        var random = context.RandomFor(ProductPart.LiveEvent, 1);
        LiveEvent[] events =
        [
            Event(Match, new("Cup, quarter-final", "Coupe, quart de finale", "الكأس، ربع النهائي"), now.AddMinutes(-40), 2) with
            {
                ChannelId = Sport,
                CatchUpUntil = now.AddDays(7),
                Viewers = random.Between(80_000, 200_000),
                Score = MatchInPlay.Start.Score,
                Values = ValuesOf(random.Between(35, 65)),
            },
            Event(2, new("Night of Strings", "Nuit des cordes", "ليلة الأوتار"), now.AddDays(1), 3) with { CatchUpUntil = now.AddDays(31) },
            Event(3, new("Open, final", "Tournoi, finale", "البطولة، النهائي"), now.AddHours(-20), 3) with
            {
                CatchUpUntil = now.AddDays(6),
                Score = "6:4 3:6 7:5",
            },
            Event(4, new("City run", "Course de la ville", "سباق المدينة"), now.AddDays(-3), 5),
            Event(5, new("Cup, second leg", "Coupe, match retour", "الكأس، مباراة الإياب"), now.AddMinutes(-10), 2) with
            {
                ChannelId = Sport,
                StateOverride = LiveState.Upcoming,
            },
            Event(6, new("Regatta", "Régate", "سباق القوارب"), now.AddMinutes(-30), 4) with { StateOverride = LiveState.Ended },
            Event(7, new("At the water hole", "Au point d'eau", "عند المورد"), now.AddDays(-100), 0) with
            {
                EndsAt = null,
                Viewers = random.Between(50, 500),
            },
            Event(8, new("World match", "Match du monde", "مباراة العالم"), now.AddMinutes(-5), 2) with
            {
                Geolocation = GeolocationMaker.Deny("FR"),
            },
            Event(9, new("Dress rehearsal", "Répétition générale", "البروفة"), now.AddHours(5), 2) with { Groups = GroupMaker.PreviewOnly },
            Event(10, new("Test", "Test", "اختبار"), now, 1) with { Active = false },
        ];
        return [.. events.Select(item => item with
        {
            ProductId = sources[(int)item.Id].Product,
            VideoId = sources[(int)item.Id].Video,
            Thumbnail = context.Pictures.Address("events", item.Id, "thumbnail"),
            Cover = context.Pictures.Address("events", item.Id, "cover"),
        })];
    }

    private static LiveEvent Event(long id, Trilingual name, DateTimeOffset startsAt, int hours) => new()
    {
        Id = id,
        Name = name.ToText(),
        Description = new Trilingual("Live.", "En direct.", "مباشر.").ToText(),
        StartsAt = startsAt,
        EndsAt = startsAt.AddHours(hours),
    };

    private static ImmutableArray<LiveEventValue> ValuesOf(int possession) =>
    [
        new("away", AppValueType.String, "Olympique"), new("home", AppValueType.String, "Racing"),
        MatchInPlay.Start.Minute, new("possession", AppValueType.Int, possession.ToString(CultureInfo.InvariantCulture)),
        new("videoReferee", AppValueType.Boolean, "true"),
    ];
}
