using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes films, episodes and extracts. Ids follow from the product's, so that products can be made in any order.</summary>
internal static class VideoMaker
{
    private const int VideosPerProduct = 1000;
    private const int GroupsPerProduct = 100;

    private static readonly LocalizedText[] Episodes = Numbered(new("Episode", "Épisode", "الحلقة"), 12);
    private static readonly LocalizedText[] Seasons = Numbered(new("Season", "Saison", "الموسم"), 5);
    private static readonly LocalizedText Trailer = new Trilingual("Trailer", "Bande-annonce", "الإعلان").ToText();
    private static readonly LocalizedText Empty = LocalizedText.Of(Trilingual.En, "");

    private static readonly Subtitle English = new(1, "English", "en", "subtitles/en.vtt");
    private static readonly Subtitle French = new(2, "Français", "fr", "subtitles/fr.vtt");

    private static readonly ImmutableArray<Subtitle>[] Subtitles =
    [
        [], [English], [English, French], [English, French, new(3, "العربية", "ar")],
    ];

    private static readonly GeolocationRule NotInGermany = GeolocationMaker.Deny("DE");

    /// <summary>The video of a film; some films have a second one, dubbed, for those who read French.</summary>
    internal static ImmutableArray<Video> Film(TitleDraft title)
    {
        if (title.Edge == EdgeCase.NoVideos) return [];
        var film = Make(title, 1, null) with { Name = title.Name, Duration = title.Random.Between(70, 190) * 60 };
        if (!title.Random.Chance(5)) return [film];
        var dubbed = Make(title, 2, null) with
        {
            Name = title.Name,
            Duration = film.Duration,
            Language = PlatformMaker.French,
            LanguageFilter = Trilingual.Fr,
            Position = 2,
        };
        return [film, dubbed];
    }

    /// <summary>The seasons of a series with their episodes.</summary>
    internal static ImmutableArray<VideoGroup> Series(TitleDraft title)
    {
        var count = title.Edge == EdgeCase.EmptySeason ? 2 : title.Random.Between(1, 4);
        var groups = ImmutableArray.CreateBuilder<VideoGroup>(count);
        var number = 1;
        for (var season = 1; season <= count; season++)
        {
            var groupId = (title.Id * GroupsPerProduct) + season;
            var empty = title.Edge == EdgeCase.NoVideos || (title.Edge == EdgeCase.EmptySeason && season == count);
            var episodes = new Video[empty ? 0 : title.Random.Between(4, 10)];
            for (var i = 0; i < episodes.Length; i++)
            {
                episodes[i] = Make(title, number++, groupId) with
                {
                    Name = Episodes[i],
                    Position = i + 1,
                    Duration = title.Random.Chance(97) ? title.Random.Between(22, 58) * 60 : null,
                };
            }

            groups.Add(new() { Id = groupId, ProductId = title.Id, Name = Seasons[season - 1], Position = season, Videos = [.. episodes] });
        }

        return groups.MoveToImmutable();
    }

    /// <summary>Trailers; three titles in ten have none.</summary>
    internal static ImmutableArray<Extract> Extracts(TitleDraft title)
    {
        var count = title.Random.Chance(30) ? 0 : title.Random.Chance(15) ? 2 : 1;
        var extracts = new Extract[count];
        for (var i = 0; i < count; i++)
        {
            var (thumbnail, cover) = title.Still(500 + i);
            extracts[i] = new()
            {
                Id = (title.Id * 10) + i,
                ProductId = title.Id,
                Name = Trailer,
                Position = i + 1,
                Thumbnail = thumbnail,
                Cover = cover,
                Filename = MediaOf("extracts", (title.Id * 10) + i),
                Active = i == 0 || title.Random.Chance(50),
            };
        }

        return [.. extracts];
    }

    private static Video Make(TitleDraft title, int number, long? groupId)
    {
        var random = title.Random;
        var (thumbnail, cover) = title.Still(number);
        var free = title.Edge == EdgeCase.Free || random.Chance(1);
        return new()
        {
            Id = (title.Id * VideosPerProduct) + number,
            ProductId = title.Id,
            VideoGroupId = groupId,
            Description = random.Chance(80) ? LocalizedText.Missing : Empty,
            Thumbnail = random.Chance(95) ? thumbnail : null,
            Cover = random.Chance(85) ? cover : null,
            Position = 1,
            Active = !random.Chance(1),
            Filename = MediaOf("videos", (title.Id * VideosPerProduct) + number),
            Subscription = title.InSubscriptions,
            Download = random.Chance(50),
            HasFreeAccess = free ? new(true, random.Chance(20)) : VideoFreeAccess.None,
            Language = random.Chance(96)
                ? random.Pick<Language>([PlatformMaker.English, PlatformMaker.French, PlatformMaker.Arabic])
                : null,
            DateFrom = random.Chance(2) ? title.Now.AddDays(random.Between(1, 60)) : null,
            DateTo = random.Chance(2) ? title.Now.AddDays(random.Between(-60, 60)) : null,
            Subtitles = random.Pick<ImmutableArray<Subtitle>>(Subtitles),
            Geolocation = random.Chance(2) ? NotInGermany : GeolocationRule.None,
        };
    }

    private static string MediaOf(string folder, long id) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{folder}/{id}");

    private static LocalizedText[] Numbered(Trilingual word, int count)
    {
        var texts = new LocalizedText[count];
        for (var i = 0; i < count; i++)
        {
            texts[i] = word.Append(" " + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToText();
        }

        return texts;
    }
}
