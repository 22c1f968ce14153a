using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes accounts.</summary>
internal sealed class AccountMaker
{
    private static readonly CountryCode France = CountryCode.Parse("FR");
    private static readonly CountryCode America = CountryCode.Parse("US");

    private readonly int limit;
    private readonly ulong seed;
    private readonly DateTimeOffset now;
    private readonly AccessMaker accesses;
    private readonly DeviceMaker devices;
    private readonly PlaylistMaker playlists;
    private readonly ProfileMaker profiles;
    private readonly PrepaymentMaker prepayment;
    private readonly ImmutableArray<Product> titles;
    private readonly AccessMaker abroad;
    private readonly AccessMaker withheld;

    internal AccountMaker(CatalogContent content, ulong seed, DateTimeOffset now, Uri? pictures = null)
    {
        this.seed = seed;
        limit = content.Settings.Devices.Limit;
        this.now = Command.Moment(now);
        ImmutableArray<Product> shown =
        [
            .. content.Products.Where(p =>
                p is { Active: true, Extension: ProductTvod { Videos: [var first, ..] } }
                && !(first.DateFrom > now)
                && p.Window.IsPublishedAt(now)),
        ];
        titles = [.. shown.Where(static p => p.Geolocation == GeolocationRule.None && p.Groups == GroupRestriction.None)];
        ImmutableArray<Product> offers = [.. content.Products.Where(static p => p is { Active: true, Extension: ProductSvod })];
        accesses = new(titles, offers, this.now);
        abroad = new(
            [.. shown.Where(static p => !p.Geolocation.Allows(France) && p.Geolocation.Allows(America)
                && p.Groups == GroupRestriction.None)],
            offers,
            this.now);
        withheld = new(
            [.. shown.Where(static p => p.Geolocation == GeolocationRule.None && !p.Groups.Allows(GroupSet.Of(GroupMaker.Withheld)))],
            offers,
            this.now);
        devices = new(seed, this.now);
        playlists = new(titles, seed, this.now);
        profiles = new(titles, new(pictures, 1), seed, this.now);
        prepayment = new(seed, this.now);
    }

    internal User Make(int number)
    {
        var random = RandomOf(seed, number);
        var kind = GeneratedAccounts.KindOf(number);
        var (id, added) = Begin(random, now);
        return new()
        {
            Id = id,
            Profile = new()
            {
                Email = GeneratedAccounts.EmailOf(number),
                Firstname = random.Pick<Trilingual>(Names.First).French,
                Lastname = random.Pick<string>(Names.Last),
                Birthday = random.Chance(60) ? new DateOnly(1950 + random.Below(55), 1 + random.Below(12), 1 + random.Below(28)) : null,
                Newsletter = random.Chance(40),
                Optin = random.Chance(15),
                Language = LanguageCode.Parse(random.Chance(50) ? "fr" : "en"),
                Country = kind == AccountKind.Abroad ? America : France,
                DateAdd = added,
                DateUpd = added,
            },
            ConfirmedEmail = number % 2 == 0 ? GeneratedAccounts.EmailOf(number) : null,
            Accesses = [.. Accesses(kind).Make(kind, number, random).OrderByDescending(static a => a.DateAdd)
                .ThenByDescending(static a => a.Id)],
            Bookmarks = kind == AccountKind.Mixed ? Bookmarks(random) : [],
            Watching = kind == AccountKind.Mixed ? Watching(random) : [],
            Devices = kind switch
            {
                AccountKind.Mixed => devices.Make(number),
                AccountKind.ManyDevices => devices.Make(number, limit),
                _ => [],
            },
            Playlists = kind == AccountKind.Mixed ? playlists.Make(number) : [],
            GroupIds = kind switch
            {
                AccountKind.Mixed => GroupMaker.GroupsOf(number),
                AccountKind.OtherGroup => GroupMaker.Withheld,
                _ => [],
            },
            Identities = kind == AccountKind.Mixed ? [IdentityOf(number, added)] : [],
            Profiles = kind switch
            {
                AccountKind.Mixed => profiles.Make(number),
                AccountKind.ChildProfile => profiles.MakeChild(number),
                _ => [],
            },
            PrepaymentOperations = kind == AccountKind.Mixed ? prepayment.Make(number) : [],
        };
    }

    /// <summary>The id of an account.</summary>
    internal static Guid IdOf(int number, ulong seed, DateTimeOffset now) => Begin(RandomOf(seed, number), Command.Moment(now)).Id;

    private static SplitMix64 RandomOf(ulong seed, int number) => SplitMix64.For(seed, (ulong)ProductPart.Account, number);

    private static (Guid Id, DateTimeOffset Added) Begin(SplitMix64 random, DateTimeOffset now)
    {
        var added = now.AddDays(-1 - random.Below(700)).AddMinutes(-random.Below(1440));
        return (GeneratedUuid.Of(added, random), added);
    }

    private AccessMaker Accesses(AccountKind kind) => kind switch
    {
        AccountKind.Abroad => abroad,
        AccountKind.OtherGroup => withheld,
        _ => accesses,
    };

    private static UserIdentity IdentityOf(int number, DateTimeOffset added) => new(
        new("https://accounts.example.com", string.Create(CultureInfo.InvariantCulture, $"person-{number}")),
        added,
        GeneratedAccounts.EmailOf(number));

    private ImmutableArray<Bookmark> Bookmarks(SplitMix64 random) =>
    [
        .. Titles(random, 12).Select(p => new Bookmark(p.Id, now.AddHours(-random.Below(2000))))
            .OrderByDescending(static b => b.DateAdd).ThenByDescending(static b => b.ProductId),
    ];

    private ImmutableArray<WatchProgress> Watching(SplitMix64 random) =>
    [
        .. Titles(random, 8).Select(p => ((ProductTvod)p.Extension).Videos[0])
            .Select(v => new WatchProgress(v.Id, v.ProductId, (v.Duration ?? 3600) * random.Below(101) / 100, now.AddMinutes(-random.Below(30_000))))
            .OrderByDescending(static w => w.Date).ThenByDescending(static w => w.VideoId),
    ];

    private Product[] Titles(SplitMix64 random, int most) =>
        titles.IsEmpty ? [] : [.. Enumerable.Range(0, most).Select(_ => titles[random.Below(titles.Length)]).DistinctBy(static p => p.Id)];
}
