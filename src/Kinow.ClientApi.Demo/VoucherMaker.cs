using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Demo.Words;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes vouchers: for everybody, for one account, for one title, used up, and over.</summary>
internal static class VoucherMaker
{
    // One that has bookmarks, devices and all the rest.
    private const int Owner = 12;

    internal static ImmutableArray<Voucher> Make(CatalogContext context) =>
    [
        new()
        {
            Id = 1,
            Code = "WELCOME10",
            Name = new Trilingual("10 % off", "10 % de réduction", "خصم 10 %").ToText(),
            ReductionPercent = 10,
            Priority = 2,
        },
        new()
        {
            Id = 2,
            Code = "TWO-EUROS",
            Name = new Trilingual("€2 off from €5", "2 € dès 5 €", "2 € من 5 €").ToText(),
            ReductionAmount = 2.00m,
            MinimumAmount = 5.00m,
            QuantityPerUser = 1,
            Priority = 1,
        },
        new()
        {
            Id = 3,
            Code = "FREE-FILM",
            Name = new Trilingual("A film for free", "Un film offert", "فيلم مجاني").ToText(),
            ReductionPercent = 100,
            ProductIds = [1],
            Quantity = 1_000,
            Priority = 1,
        },
        new()
        {
            Id = 4,
            Code = "THANK-YOU",
            Name = new Trilingual("Thank you", "Merci", "شكرا").ToText(),
            UserId = AccountMaker.IdOf(Owner, context.Seed, context.Now),
            ReductionAmount = 1.50m,
            DateFrom = context.Now.AddDays(-10),
            DateTo = context.Now.AddDays(90),
            Quantity = 1,
            Priority = 3,
        },
        new()
        {
            Id = 5,
            Code = "SOLD-OUT",
            Name = new Trilingual("Sold out", "Épuisé", "نفد").ToText(),
            ReductionPercent = 50,
            Quantity = 0,
            Priority = 1,
        },
        new()
        {
            Id = 6,
            Code = "LAST-YEAR",
            Name = new Trilingual("Last year", "L’an dernier", "العام الماضي").ToText(),
            ReductionPercent = 50,
            DateTo = context.Now.AddDays(-100),
            Priority = 1,
        },
    ];
}
