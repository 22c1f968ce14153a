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
    PictureMaker Pictures)
{
    internal (string Thumbnail, string Cover) Still(int number) => Pictures.StillOf(Id, number);
}
