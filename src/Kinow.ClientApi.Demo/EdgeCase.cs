namespace Kinow.ClientApi.Demo;

/// <summary>The edge case that a product stands for. A quarter of the products are edge cases, one each.</summary>
internal enum EdgeCase
{
    None,
    NoImages,
    NoName,
    NoTexts,
    EmptyTexts,
    FrenchOnly,
    LongTitle,
    Emoji,
    RightToLeft,
    ExpiredHidden,
    ExpiredListed,
    FutureHidden,
    FutureListed,
    EndsSoon,
    StartsSoon,
    Undated,
    DeniedInSome,
    AllowedInSome,
    Inactive,
    EmptySeason,
    Free,
    ManyModes,
    NotSold,
    NoVideos,
    NoMetadata,
}
