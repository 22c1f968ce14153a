using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A keyword in one language.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Language">Its language.</param>
/// <param name="Name">The keyword.</param>
public sealed record Tag(long Id, LanguageCode Language, string Name);
