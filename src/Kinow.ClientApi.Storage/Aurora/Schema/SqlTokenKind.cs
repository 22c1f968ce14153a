namespace Kinow.ClientApi.Storage.Aurora.Schema;

/// <summary>What a piece of a script is, as far as cutting it needs to know.</summary>
internal enum SqlTokenKind
{
    Blank,
    Word,
    Semicolon,
    Other,
}
