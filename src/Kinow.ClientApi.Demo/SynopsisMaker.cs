using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

internal static class SynopsisMaker
{
    internal static Synopsis[] Make(ulong seed, int count)
    {
        var made = new Synopsis[count];
        for (var i = 0; i < count; i++)
        {
            var random = SplitMix64.For(seed, (ulong)ProductPart.Synopsis, i);
            var opening = random.Pick<Trilingual>(Sentences.Openings)
                .Replace("{name}", random.Pick<Trilingual>(Names.First))
                .Replace("{place}", random.Pick<Trilingual>(Places.All));
            var text = opening.Append(" ", random.Pick<Trilingual>(Sentences.Middles));
            if (random.Chance(60)) text = text.Append("\n\n", random.Pick<Trilingual>(Sentences.Endings));
            made[i] = new(text.ToText(), opening.ToText());
        }

        return made;
    }
}
