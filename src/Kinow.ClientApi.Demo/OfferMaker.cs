using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes subscription offers: three that a service would have, then special ones, one of them no longer sold.</summary>
internal sealed class OfferMaker(CatalogContext context)
{
    private static readonly (Trilingual Name, int Days, decimal Price, int Trial, int? Percent)[] Kinds =
    [
        (new("Monthly pass", "Pass mensuel", "اشتراك شهري"), 30, 9.99m, 0, null),
        (new("Quarterly pass", "Pass trimestriel", "اشتراك ربع سنوي"), 90, 26.99m, 14, 100),
        (new("Yearly pass", "Pass annuel", "اشتراك سنوي"), 365, 89.00m, 30, 50),
        (new("Weekend pass", "Pass week-end", "اشتراك نهاية الأسبوع"), 3, 3.50m, 0, null),
        (new("Documentary pass", "Pass documentaire", "اشتراك الوثائقيات"), 60, 11.98m, 7, 100),
    ];

    internal Product Make(int number)
    {
        var place = context.Products - number;
        var (name, days, price, trial, percent) = Kinds[place % Kinds.Length];
        var retired = place == 3;
        var title = (place < Kinds.Length ? name : name.Append($" {(place / Kinds.Length) + 1}")).ToText();
        var added = context.Now.AddDays(-900 - place);
        return new()
        {
            Id = number,
            Name = title,
            DescriptionShort =
                new Trilingual("Watch as much as you like.", "Regardez autant que vous voulez.", "شاهدوا قدر ما تريدون.").ToText(),
            LinkRewrite = LocalizedText.Of(Trilingual.En, Slugs.Of(name.English, number)),
            Window = new(added, null),
            DateAdd = added,
            DateUpd = added,
            AvailableForOrder = !retired,
            Position = 2_000_000 + place,
            Images = context.Pictures.Set(context.Pictures.PlaceOf(number, "offers", place + 1), 5_000_000 + (place * 10), 2),
            Extension = new ProductSvod
            {
                ProductId = number,
                AccessModes = retired
                    ? []
                    : [new() { Id = new(number, 0), Price = price, PriceWithoutReduction = place == 2 ? 119.88m : null }],
                AccessPeriod = days,
                AutoRenewal = days >= 30,
                TrialPeriod = trial,
                TrialPercent = percent,
                Download = place % 2 == 0,
                CategoryIds = place % Kinds.Length == 4 ? [CategoryMaker.RailId(4)] : [],
            },
        };
    }
}
