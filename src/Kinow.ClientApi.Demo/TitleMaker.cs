using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes titles: about six films for each series.</summary>
internal sealed class TitleMaker(CatalogContext context)
{
    private static readonly LocalizedText Empty =
        LocalizedText.Of([new(Trilingual.En, ""), new(Trilingual.Fr, ""), new(Trilingual.Ar, "")]);

    private static readonly int[] AgeRatings = [0, 0, 6, 10, 12, 12, 16, 18];

    internal Product Make(int number)
    {
        var edge = EdgeCases.Of(number);
        var isSeries = edge == EdgeCase.EmptySeason || number % 20 is 0 or 7 or 13;
        var name = NameMaker.Make(Random(ProductPart.Name, number), edge);
        var modes = Random(ProductPart.Modes, number);
        var inSubscriptions = modes.Chance(60) && edge != EdgeCase.NotSold;
        var draft = new TitleDraft(
            number, edge, name, inSubscriptions, context.Now, Random(ProductPart.Videos, number), context.Pictures);
        var seasons = isSeries ? VideoMaker.Series(draft) : [];
        var videos = isSeries ? Flatten(seasons) : VideoMaker.Film(draft);
        var credits = Random(ProductPart.Credits, number);
        var placements = PlacementMaker.Make(Random(ProductPart.Categories, number), number, context.Products);
        var texts = Random(ProductPart.Texts, number);
        var (description, descriptionShort) = MakeTexts(texts, edge);
        var added = context.Now.AddMinutes(-texts.Between(24 * 60, 2000 * 24 * 60));
        return new()
        {
            Id = number,
            Name = name,
            Description = description,
            DescriptionShort = descriptionShort,
            LinkRewrite = MakeSlugs(name, number),
            MetaTitle = texts.Chance(30) ? name : LocalizedText.Missing,
            MetaDescription = texts.Chance(30) ? descriptionShort : LocalizedText.Missing,
            Window = WindowMaker.Make(Random(ProductPart.Window, number), edge, context.Now),
            DateAdd = added,
            DateUpd = added.AddMinutes(texts.Below(24 * 60)),
            Active = edge != EdgeCase.Inactive,
            AvailableForOrder = edge != EdgeCase.NotSold,
            AvailableInSubscriptions = inSubscriptions,
            Position = texts.Below(1_000_000),
            Duration = isSeries || videos.IsEmpty ? null : videos[0].Duration,
            AgeRating = MakeAgeRating(Random(ProductPart.AgeRating, number)),
            TaxGroup = TaxMaker.GroupOf(number),
            DefaultCategoryId = placements[0].CategoryId,
            Categories = placements,
            Images = edge == EdgeCase.NoImages ? [] : context.Pictures.OfTitle(number, Random(ProductPart.Pictures, number)),
            Metadata = edge == EdgeCase.NoMetadata ? [] : context.Metadata.Pick(Random(ProductPart.Metadata, number)),
            Tags = context.Tags.Pick(texts),
            Geolocation = GeolocationMaker.Make(texts, edge),
            Groups = GroupMaker.RestrictionOf(Random(ProductPart.Group, number)),
            Extension = new ProductTvod
            {
                ProductId = number,
                AccessModes = ModeMaker.Make(number, modes, edge, inSubscriptions, seasons),
                Videos = videos,
                VideoGroups = seasons,
                Extracts = VideoMaker.Extracts(draft),
                Actors = CreditMaker.Actors(credits, context.Actors),
                Directors = CreditMaker.Directors(credits, context.Directors),
            },
        };
    }

    // Three of four are rated.
    private static int? MakeAgeRating(SplitMix64 random) => random.Chance(75) ? random.Pick<int>(AgeRatings) : null;

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

    private (LocalizedText Long, LocalizedText Short) MakeTexts(SplitMix64 random, EdgeCase edge)
    {
        var synopsis = random.Pick<Synopsis>(context.Synopses);
        return edge switch
        {
            EdgeCase.NoTexts => (LocalizedText.Missing, LocalizedText.Missing),
            EdgeCase.EmptyTexts => (Empty, Empty),
            EdgeCase.FrenchOnly => (InFrench(synopsis.Long), InFrench(synopsis.Short)),
            _ => (synopsis.Long, random.Chance(85) ? synopsis.Short : LocalizedText.Missing),
        };
    }

    private static LocalizedText InFrench(LocalizedText text) => LocalizedText.Of(Trilingual.Fr, text.In(Trilingual.Fr) ?? "");

    private SplitMix64 Random(ProductPart part, int number) => context.RandomFor(part, number);
}
