using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes titles, long and strange ones too.</summary>
internal static class NameMaker
{
    internal static LocalizedText Make(SplitMix64 random, EdgeCase edge)
    {
        var name = Plain(random);
        return edge switch
        {
            EdgeCase.NoName => LocalizedText.Missing,
            EdgeCase.FrenchOnly => LocalizedText.Of(Trilingual.Fr, name.French),
            EdgeCase.LongTitle => Long(random, name).ToText(),
            EdgeCase.Emoji => name.Append(" 🎬✨ 👨‍👩‍👧‍👦").ToText(),
            EdgeCase.RightToLeft => RightToLeft(name),
            _ => name.ToText(),
        };
    }

    private static Trilingual Plain(SplitMix64 random)
    {
        var noun = random.Pick<Noun>(Noun.All);
        var name = random.Below(10) switch
        {
            < 5 => Described(noun, random.Pick<Adjective>(Adjective.All)),
            < 8 => Paired(noun, random.Pick<Noun>(Noun.All)),
            _ => Placed(noun, random.Pick<Trilingual>(Places.All)),
        };
        return random.Chance(8) ? name.Append(random.Chance(70) ? " II" : " III") : name;
    }

    private static Trilingual Described(Noun noun, Adjective adjective) => new(
        $"The {adjective.English} {noun.English}",
        $"{noun.French} {(noun.FrenchFeminine ? adjective.FrenchFeminine : adjective.FrenchMasculine)}",
        $"{noun.Arabic} {(noun.ArabicFeminine ? adjective.ArabicFeminine : adjective.ArabicMasculine)}");

    private static Trilingual Paired(Noun noun, Noun other) => new(
        $"The {noun.English} and the {other.English}",
        $"{noun.French} et {char.ToLowerInvariant(other.French[0])}{other.French[1..]}",
        $"{noun.Arabic} و{other.Arabic}");

    private static Trilingual Placed(Noun noun, in Trilingual place) => new(
        $"The {noun.English} in {place.English}", $"{noun.French} à {place.French}", $"{noun.Arabic} في {place.Arabic}");

    private static Trilingual Long(SplitMix64 random, Trilingual name)
    {
        name = name.Append(
            ", ",
            new("or the true and complete account of", "ou le récit véritable et complet de ceci :", "أو الرواية الحقيقية الكاملة عن"));
        for (var i = 0; i < 8; i++) name = name.Append(i == 0 ? " " : ", ", Plain(random));
        return name;
    }

    private static LocalizedText RightToLeft(in Trilingual name) => LocalizedText.Of(
        new(Trilingual.En, $"{name.English} (\u2067{name.Arabic}\u2069)"),
        new(Trilingual.Fr, $"\u200F{name.Arabic} – {name.French}"),
        new(Trilingual.Ar, name.Arabic));
}
