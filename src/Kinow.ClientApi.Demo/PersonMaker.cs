using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes people. One in forty has been deleted, one in five has no portrait.</summary>
internal static class PersonMaker
{
    private const string Initials = "ABCDEFGHJKLMNPRSTVW";

    internal static ImmutableArray<Person> Make(ulong seed, PictureMaker pictures, PersonKind kind, int count)
    {
        var people = ImmutableArray.CreateBuilder<Person>(count);
        for (var id = 1; id <= count; id++) people.Add(MakeOne(seed, pictures, kind, id));
        return people.MoveToImmutable();
    }

    private static Person MakeOne(ulong seed, PictureMaker pictures, PersonKind kind, int id)
    {
        var random = SplitMix64.For(seed, (ulong)(kind == PersonKind.Actor ? ProductPart.Actor : ProductPart.Director), id);
        var first = random.Pick<Trilingual>(Names.First);
        var last = random.Pick<string>(Names.Last);
        var name = random.Chance(30) ? $"{first.English} {Initials[random.Below(Initials.Length)]}. {last}" : $"{first.English} {last}";
        var folder = kind == PersonKind.Actor ? "actors" : "directors";
        var images = random.Chance(80)
            ? pictures.Set(folder, id, (kind == PersonKind.Actor ? 3_000_000 : 4_000_000) + (id * 5), 1)
            : [];
        return new()
        {
            Id = id,
            Kind = kind,
            Name = name,
            Active = id % 40 != 17,
            Description = random.Chance(50) ? Life(random, first).ToText() : LocalizedText.Missing,
            LinkRewrite = LocalizedText.Of(Trilingual.En, Slugs.Of(name, id)),
            Image = images.IsEmpty ? null : images[0].Source,
            Images = images,
        };
    }

    private static Trilingual Life(SplitMix64 random, in Trilingual first)
    {
        var place = random.Pick<Trilingual>(Places.All);
        return new Trilingual(
            "{name} grew up in {place} and came to the screen by way of the theatre.",
            "{name} a grandi à {place} et est arrivé à l'écran par le théâtre.",
            "نشأة {name} في {place}، والبداية من المسرح قبل الشاشة.").Replace("{name}", first).Replace("{place}", place);
    }
}
