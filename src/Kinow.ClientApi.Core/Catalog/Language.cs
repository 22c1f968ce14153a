using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A language.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Code">Its code.</param>
public sealed record Language(int Id, string Name, LanguageCode Code)
{
    /// <summary>ISO 639-1 code in lower case.</summary>
    public string IsoCode { get; } = Code.ToString();
}
