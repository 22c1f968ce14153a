using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes recharges of the prepayment balance: dearer ones give something besides.</summary>
internal sealed class RechargeMaker(CatalogContext context)
{
    private static readonly (decimal Price, decimal Bonus)[] Kinds = [(10.00m, 0.00m), (25.00m, 2.50m), (50.00m, 7.50m)];

    /// <param name="number">Its identifier.</param>
    /// <param name="place">Its place among recharges, from 0.</param>
    internal Product Make(int number, int place)
    {
        var (price, bonus) = Kinds[place % Kinds.Length];
        var added = context.Now.AddDays(-200 - place);
        return new()
        {
            Id = number,
            Name = new Trilingual($"Recharge {price:0} €", $"Recharge {price:0} €", $"شحن {price:0} €").ToText(),
            DescriptionShort = new Trilingual(
                "Credit for whatever you want to watch later.",
                "Du crédit pour ce que vous voudrez voir plus tard.",
                "رصيد لما تريدون مشاهدته لاحقا.").ToText(),
            LinkRewrite = LocalizedText.Of(Trilingual.En, Slugs.Of("Recharge", number)),
            Window = new(added, null),
            DateAdd = added,
            DateUpd = added,
            Position = 1_500_000 + place,
            Images = context.Pictures.Set(context.Pictures.PlaceOf(number, "recharges", place + 1), 7_000_000 + (place * 10), 1),
            Extension = new ProductPrepaymentRecharge
            {
                ProductId = number,
                AccessModes = [new() { Id = new(number, 0), Price = price }],
                Amount = price,
                Bonus = bonus,
            },
        };
    }
}
