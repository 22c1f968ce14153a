namespace Kinow.ClientApi.Core.Texts;

/// <summary>The order in which languages are tried when a text is read: the requested one, then the platform's default, then any.</summary>
/// <param name="Requested">The language of the request.</param>
/// <param name="Fallback">The platform's default language.</param>
public readonly record struct LanguageChain(LanguageCode Requested, LanguageCode Fallback);
