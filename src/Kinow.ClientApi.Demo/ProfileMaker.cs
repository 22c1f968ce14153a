using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes profiles beside the first one: a child's, and in some accounts that of another grown-up. None has a PIN.</summary>
internal sealed class ProfileMaker(ImmutableArray<Product> titles, PictureMaker pictures, ulong seed, DateTimeOffset now)
{
    private static readonly (string Name, int? AgeLimit)[] Kinds = [("Zoé", 10), ("Sam", null)];

    /// <summary>A child's profile alone.</summary>
    internal ImmutableArray<ViewerProfile> MakeChild(int account) =>
        [Make(Kinds[0].Name, Kinds[0].AgeLimit, SplitMix64.For(seed, (ulong)ProductPart.Profile, account))];

    internal ImmutableArray<ViewerProfile> Make(int account)
    {
        var random = SplitMix64.For(seed, (ulong)ProductPart.Profile, account);
        return [.. ViewerProfile.InOrder(Kinds[..random.Between(1, Kinds.Length)].Select(kind => Make(kind.Name, kind.AgeLimit, random)))];
    }

    private ViewerProfile Make(string name, int? ageLimit, SplitMix64 random)
    {
        var added = now.AddMinutes(-random.Below(300_000));
        return new()
        {
            Id = GeneratedUuid.Of(added, random),
            Name = name,
            Picture = pictures.Address("profiles", random.Between(1, 12).ToString(CultureInfo.InvariantCulture)),
            Language = LanguageCode.Parse(random.Chance(50) ? "fr" : "en"),
            AgeLimit = ageLimit,
            DateAdd = added,
            DateUpd = added,
            Bookmarks =
            [
                .. Titles(random).Select(title => new Bookmark(title.Id, now.AddHours(-random.Below(2000))))
                    .OrderByDescending(static b => b.DateAdd).ThenByDescending(static b => b.ProductId),
            ],
            Watching =
            [
                .. Titles(random).Select(static title => ((ProductTvod)title.Extension).Videos[0])
                    .Select(v => new WatchProgress(v.Id, v.ProductId, 60 + random.Below(600), now.AddMinutes(-random.Below(30_000))))
                    .OrderByDescending(static w => w.Date).ThenByDescending(static w => w.VideoId),
            ],
        };
    }

    private Product[] Titles(SplitMix64 random) =>
        titles.IsEmpty ? [] : [.. Enumerable.Range(0, 4).Select(_ => titles[random.Below(titles.Length)]).DistinctBy(static p => p.Id)];
}
