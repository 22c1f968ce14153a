namespace Kinow.ClientApi.Demo;

/// <summary>Streams of random numbers: a change in how one part is made leaves the others as they were.</summary>
internal enum ProductPart
{
    Name = 1,
    Texts,
    Window,
    Categories,
    Pictures,
    Metadata,
    Credits,
    Modes,
    Videos,
    Offer,
    Actor,
    Director,
    Synopsis,
    Account,
    Device,
    Playlist,
    Profile,
    AgeRating,
    Group,
    Prepayment,
    Program,
    LiveEvent,
}
