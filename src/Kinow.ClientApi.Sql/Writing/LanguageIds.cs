using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>The numbers of languages.</summary>
internal sealed class LanguageIds(ImmutableArray<Language> languages)
{
    private readonly Dictionary<LanguageCode, int> ids =
        languages.ToDictionary(static language => language.Code, static language => language.Id);

    /// <summary>The number of a language.</summary>
    /// <exception cref="ArgumentException">The platform does not have it.</exception>
    internal int Of(LanguageCode code) =>
        ids.TryGetValue(code, out var id)
            ? id
            : throw new ArgumentException($"The platform does not have the language “{code}”.", nameof(code));
}
