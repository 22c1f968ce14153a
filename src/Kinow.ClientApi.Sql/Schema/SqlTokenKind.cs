namespace Kinow.ClientApi.Sql.Schema;

/// <summary>What a piece of a script is, as far as cutting it needs to know.</summary>
internal enum SqlTokenKind
{
    Blank,
    Word,
    Semicolon,
    Other,
}
