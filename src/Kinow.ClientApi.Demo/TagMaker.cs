using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes the tags: each keyword is a tag in each language.</summary>
internal sealed class TagMaker
{
    private const int Languages = 3;

    internal ImmutableArray<Tag> All { get; } =
    [
        .. TagWords.All.SelectMany(static (word, index) => new Tag[]
        {
            new((index * Languages) + 1, Trilingual.En, word.English),
            new((index * Languages) + 2, Trilingual.Fr, word.French),
            new((index * Languages) + 3, Trilingual.Ar, word.Arabic),
        }),
    ];

    internal ImmutableArray<Tag> Pick(SplitMix64 random)
    {
        var first = random.Below(TagWords.All.Length);
        var count = random.Below(5);
        var picked = ImmutableArray.CreateBuilder<Tag>(count * Languages);
        for (var i = 0; i < count; i++)
        {
            var word = (first + (i * 7)) % TagWords.All.Length;
            for (var language = 0; language < Languages; language++) picked.Add(All[(word * Languages) + language]);
        }

        return picked.MoveToImmutable();
    }
}
