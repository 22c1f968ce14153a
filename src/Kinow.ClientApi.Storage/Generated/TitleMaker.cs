using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Storage.Generated;

/// <summary>Makes titles: about six films for each series.</summary>
internal sealed class TitleMaker(Workshop workshop)
{
    private static readonly LocalizedText Empty = LocalizedText.Of([new(Trilingual.En, ""), new(Trilingual.Fr, ""), new(Trilingual.Ar, "")]);

    internal Product Make(int number)
    {
        var odd = OddCases.Of(number);
        var isSeries = odd == OddCase.EmptySeason || number % 20 is 0 or 7 or 13;
        var name = NameMaker.Make(Random(ProductPart.Name, number), odd);
        var modes = Random(ProductPart.Modes, number);
        var inSubscriptions = modes.Chance(60) && odd != OddCase.NotSold;
        var draft = new TitleDraft(
            number, odd, name, inSubscriptions, workshop.Now, Random(ProductPart.Videos, number), workshop.Stills);
        var seasons = isSeries ? VideoMaker.Series(draft) : [];
        var videos = isSeries ? Flatten(seasons) : VideoMaker.Film(draft);
        var credits = Random(ProductPart.Credits, number);
        var placements = PlacementMaker.Make(Random(ProductPart.Categories, number), number, workshop.Products);
        var texts = Random(ProductPart.Texts, number);
        var (description, descriptionShort) = MakeTexts(texts, odd);
        var added = workshop.Now.AddMinutes(-texts.Between(24 * 60, 2000 * 24 * 60));
        return new()
        {
            Id = number,
            Name = name,
            Description = description,
            DescriptionShort = descriptionShort,
            LinkRewrite = MakeSlugs(name, number),
            MetaTitle = texts.Chance(30) ? name : LocalizedText.Missing,
            MetaDescription = texts.Chance(30) ? descriptionShort : LocalizedText.Missing,
            Window = WindowMaker.Make(Random(ProductPart.Window, number), odd, workshop.Now),
            DateAdd = added,
            DateUpd = added.AddMinutes(texts.Below(24 * 60)),
            Active = odd != OddCase.Inactive,
            AvailableForOrder = odd != OddCase.NotSold,
            AvailableInSubscriptions = inSubscriptions,
            Position = texts.Below(1_000_000),
            Duration = isSeries || videos.IsEmpty ? null : videos[0].Duration,
            DefaultCategoryId = placements[0].CategoryId,
            Categories = placements,
            Images = odd == OddCase.NoImages ? [] : Random(ProductPart.Pictures, number).Pick<ImmutableArray<Image>>(workshop.Pictures),
            Metadata = odd == OddCase.NoFacts ? [] : workshop.Facts.Pick(Random(ProductPart.Facts, number)),
            Tags = workshop.Tags.Pick(texts),
            Geolocation = GeolocationMaker.Make(texts, odd),
            Extension = new ProductTvod
            {
                ProductId = number,
                AccessModes = ModeMaker.Make(modes, odd, inSubscriptions, seasons),
                Videos = videos,
                VideoGroups = seasons,
                Extracts = VideoMaker.Extracts(draft),
                Actors = CreditMaker.Actors(credits, workshop.Actors),
                Directors = CreditMaker.Directors(credits, workshop.Directors),
            },
        };
    }

    private static ImmutableArray<Video> Flatten(ImmutableArray<VideoGroup> seasons)
    {
        var videos = ImmutableArray.CreateBuilder<Video>();
        foreach (var season in seasons) videos.AddRange(season.Videos);
        return videos.DrainToImmutable();
    }

    private static LocalizedText MakeSlugs(LocalizedText name, int number) =>
        (name.In(Trilingual.En), name.In(Trilingual.Fr)) switch
        {
            ({ } english, { } french) => LocalizedText.Of(
                [new(Trilingual.En, Slugs.Of(english, number)), new(Trilingual.Fr, Slugs.Of(french, number))]),
            (null, { } french) => LocalizedText.Of(Trilingual.Fr, Slugs.Of(french, number)),
            _ => LocalizedText.Missing,
        };

    private (LocalizedText Long, LocalizedText Short) MakeTexts(SplitMix64 random, OddCase odd)
    {
        var synopsis = random.Pick<Synopsis>(workshop.Synopses);
        return odd switch
        {
            OddCase.NoTexts => (LocalizedText.Missing, LocalizedText.Missing),
            OddCase.EmptyTexts => (Empty, Empty),
            OddCase.FrenchOnly => (InFrench(synopsis.Long), InFrench(synopsis.Short)),
            _ => (synopsis.Long, random.Chance(85) ? synopsis.Short : LocalizedText.Missing),
        };
    }

    private static LocalizedText InFrench(LocalizedText text) => LocalizedText.Of(Trilingual.Fr, text.In(Trilingual.Fr) ?? "");

    private SplitMix64 Random(ProductPart part, int number) => workshop.RandomFor(part, number);
}
