using System.Collections.Immutable;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes pages of text: terms, now and from next month on, privacy, and help.</summary>
internal static class ContentPageMaker
{
    internal static ImmutableArray<ContentPage> Make(DateTimeOffset now) =>
    [
        new()
        {
            Id = 1,
            Slug = "terms",
            Rule = new() { From = now.AddDays(30) },
            Type = ContentPageType.Legal,
            Title = new Trilingual("Terms of use", "Conditions d’utilisation", "شروط الاستخدام").ToText(),
            Text = new Trilingual("# Terms\n\nThe new ones.", "# Conditions\n\nLes nouvelles.", "# الشروط\n\nالجديدة.").ToText(),
            DateUpd = now.AddDays(-1),
        },
        new()
        {
            Id = 2,
            Slug = "terms",
            Position = 1,
            Type = ContentPageType.Legal,
            Title = new Trilingual("Terms of use", "Conditions d’utilisation", "شروط الاستخدام").ToText(),
            Text = new Trilingual("# Terms\n\nBe kind.", "# Conditions\n\nSoyez gentils.", "# الشروط\n\nكن لطيفا.").ToText(),
            MetaDescription = new Trilingual("What holds here.", "Ce qui vaut ici.", "ما يسري هنا.").ToText(),
            DateUpd = now.AddDays(-400),
        },
        new()
        {
            Id = 3,
            Slug = "privacy",
            Type = ContentPageType.Legal,
            Title = new Trilingual("Privacy", "Vie privée", "الخصوصية").ToText(),
            Text = new Trilingual("We keep little.", "Nous gardons peu.", "نحتفظ بالقليل.").ToText(),
            DateUpd = now.AddDays(-300),
        },
        new()
        {
            Id = 4,
            Slug = "help",
            Type = ContentPageType.Help,
            Title = new Trilingual("Help", "Aide", "مساعدة").ToText(),
            Text = new Trilingual("Turn it off and on again.", "Éteignez et rallumez.", "أطفئه ثم شغله.").ToText(),
            DateUpd = now.AddDays(-20),
        },
    ];
}
