namespace Kinow.ClientApi.Storage.Generated;

/// <summary>What is awkward about a product. A quarter of the products are awkward, each in one way.</summary>
internal enum OddCase
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
    NoFacts,
}
