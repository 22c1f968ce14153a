using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>The languages that apps are told something in: those of the platform.</summary>
internal sealed class AppLanguages(PlatformSettings settings)
{
    /// <summary>Refuses settings for a language that nobody is answered in.</summary>
    internal void Check(AppTarget target)
    {
        if (target.Language is { } language) Check(language);
    }

    /// <summary>A message in several languages, with what is told in the platform's own one.</summary>
    internal LocalizedText Complete(LocalizedText message, string? own)
    {
        var language = settings.DefaultLanguage.Code;
        foreach (var value in message.Values) Check(value.Language);
        if (own is null) return message;
        return message.In(language) is null
            ? LocalizedText.Of([new(language, own), .. message.Values])
            : throw new ChangeRefusedException(
                $"--message is in {language}, the platform's language: leave --message-lang {language} out.");
    }

    private void Check(LanguageCode language)
    {
        if (settings.Languages.Any(known => known.Code == language)) return;
        var known = string.Join(", ", settings.Languages.Select(static known => known.IsoCode));
        throw new ChangeRefusedException($"The platform has no language {language}. It has {known}.");
    }
}
