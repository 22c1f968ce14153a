using System.Text.RegularExpressions;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Mail.Writing;

namespace Kinow.ClientApi.Mail.Tests.Writing;

public sealed partial class MailTextsTests
{
    private static readonly (string, string)[] Values = [("platform", "P"), ("name", "{email}"), ("email", "E"), ("link", "L")];

    [Theory]
    [InlineData("fr", "en", "Bienvenue sur P")]
    [InlineData("ar", "fr", "Bienvenue sur P")]
    [InlineData("", "fr", "Bienvenue sur P")]
    [InlineData("ar", "", "Welcome to P")]
    public void A_text_is_in_the_first_language_that_it_is_written_in(string first, string second, string subject) =>
        Assert.Equal(subject, MailTexts.Fill("welcome", [LanguageOf(first), LanguageOf(second)], Values).Subject);

    [Fact]
    public void What_was_filled_in_is_not_filled_in_again() =>
        Assert.StartsWith("Hello {email},", MailTexts.Fill("welcome", [], Values).Text, StringComparison.Ordinal);

    [Fact]
    public void Every_language_of_a_text_says_the_same()
    {
        var assembly = typeof(MailTexts).Assembly;
        var files = assembly.GetManifestResourceNames();
        foreach (var file in files)
        {
            var english = string.Join('.', [file.Split('.')[0], "en", "txt"]);
            Assert.Equal(HolesOf(english), HolesOf(file));
        }

        string[] HolesOf(string file)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            return [.. Hole().Matches(reader.ReadToEnd()).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal)];
        }
    }

    private static LanguageCode LanguageOf(string text) => LanguageCode.TryParse(text, out var code) ? code : LanguageCode.None;

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole();
}
