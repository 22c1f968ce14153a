using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Demo;

/// <summary>What is known about a title before its videos are made.</summary>
internal sealed record TitleDraft(
    long Id,
    EdgeCase Edge,
    LocalizedText Name,
    bool InSubscriptions,
    DateTimeOffset Now,
    SplitMix64 Random,
    (string Thumbnail, string Cover)[] Stills)
{
    internal (string Thumbnail, string Cover) Still(int number) => Stills[(int)(((Id * 7) + number) % Stills.Length)];
}
