using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Billing;

/// <summary>An owner is told what becomes of a subscription, by the rules that it is renewed by.</summary>
public sealed class AccessRenewalTests
{
    private const string Query = """
        {
          user {
            accesses {
              items {
                renewal {
                  state date price priceFormat currency nextOffer { id } announcedPrice announcedPriceFormat dateAnnounced
                  gracePeriodEnd failedAttempts lastFailure dateLastFailure dateNextAttempt endReason
                }
              }
            }
          }
        }
        """;

    private static readonly Product[] Offers =
        [.. Api.Content.Products.Where(static p => Sample.IsVisible(p) && p.Extension is ProductSvod { AutoRenewal: true, AccessModes.Length: 1 })];

    private static readonly DateTimeOffset End = Api.Now.AddDays(10);
    private static readonly decimal Today = ((ProductSvod)Offers[0].Extension).AccessModes[0].Price!.Value;

    [Fact]
    public async Task What_runs_is_renewed_at_its_end_for_what_was_agreed_or_less()
    {
        var renewal = await ReadAsync(Today, static access => access);
        Assert.Equal(
            ("SCHEDULED", "EUR", $"{Offers[0].Id}"), (renewal.Text("state"), renewal.Text("currency"), renewal.Text("nextOffer.id")));
        Assert.Equal((double)Today, renewal.At("price").GetDouble());
        Assert.Equal((End, End.AddDays(8)), (renewal.At("date").GetDateTimeOffset(), renewal.At("gracePeriodEnd").GetDateTimeOffset()));
        Assert.Equal(0, renewal.At("failedAttempts").GetInt32());
        Assert.Equal(JsonValueKind.Null, renewal.At("announcedPrice").ValueKind);

        Assert.Equal((double)Today - 1, (await ReadAsync(Today - 1, static access => access)).At("price").GetDouble());
        Assert.Equal((double)Today, (await ReadAsync(Today + 1, static access => access)).At("price").GetDouble());
    }

    [Fact]
    public async Task A_price_that_was_told_in_time_is_the_next_one()
    {
        var told = await ReadAsync(Today - 1, static access => access with
        {
            Renewal = new() { NoticePrice = Today, DateNotice = End - RenewalSchedule.Notice },
        });
        Assert.Equal(((double)Today, (double)Today), (told.At("price").GetDouble(), told.At("announcedPrice").GetDouble()));
        Assert.Equal(End.AddDays(-14), told.At("dateAnnounced").GetDateTimeOffset());
        Assert.Equal(told.Text("priceFormat"), told.Text("announcedPriceFormat"));
        var late = await ReadAsync(
            Today - 1, static access => access with { Renewal = new() { NoticePrice = Today, DateNotice = Api.Now } });
        Assert.Equal((double)Today - 1, late.At("price").GetDouble());
    }

    [Fact]
    public async Task What_is_declined_says_why_and_when_it_is_tried_again()
    {
        var failed = await ReadAsync(Today, static access => access with
        {
            DateExp = Api.Now.AddDays(-2),
            DateRenewal = Api.Now.AddDays(-2),
            DateGrace = Api.Now.AddDays(6),
            Renewal = new()
            {
                Declined = 2,
                Failure = "insufficient_funds",
                DateFailure = Api.Now.AddDays(-1),
                DateNext = Api.Now.AddDays(1),
            },
        });
        Assert.Equal(
            ("PAYMENT_FAILED", 2, "insufficient_funds"),
            (failed.Text("state"), failed.At("failedAttempts").GetInt32(), failed.Text("lastFailure")));
        Assert.Equal(Api.Now.AddDays(1), failed.At("dateNextAttempt").GetDateTimeOffset());
        Assert.Equal(Api.Now.AddDays(6), failed.At("gracePeriodEnd").GetDateTimeOffset());
    }

    [Fact]
    public async Task What_waits_and_what_has_ended_says_so()
    {
        Assert.Equal("DUE", (await ReadAsync(Today, static access => access with { DateRenewal = Api.Now })).Text("state"));
        var ended = await ReadAsync(Today, static access => access with
        {
            Recurring = false,
            DateRenewal = null,
            DateGrace = null,
            Renewal = new() { End = RenewalEnd.NotSold },
        });
        Assert.Equal(("ENDED", "NOT_SOLD"), (ended.Text("state"), ended.Text("endReason")));
        Assert.Equal(JsonValueKind.Null, ended.At("price").ValueKind);
    }

    [Fact]
    public async Task What_has_no_renewal_here_has_none()
    {
        Assert.Equal(
            JsonValueKind.Null, (await ReadAsync(Today, static access => access with { Recurring = false, DateRenewal = null })).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await ReadAsync(Today, static access => access with { OrderId = null })).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await ReadAsync(Today, static access => access with { Gateway = "once" })).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await ReadAsync(Today, static access => access with { Gateway = "app_store" })).ValueKind);
    }

    [Fact]
    public async Task A_change_of_offer_shows_what_is_next()
    {
        var next = await ReadAsync(Today, static access => access with { SwitchOfferId = Offers[1].Id });
        Assert.Equal($"{Offers[1].Id}", next.Text("nextOffer.id"));
        Assert.Equal((double)((ProductSvod)Offers[1].Extension).AccessModes[0].Price!.Value, next.At("price").GetDouble());
    }

    private static async Task<JsonElement> ReadAsync(decimal agreed, Func<ProductAccess, ProductAccess> change)
    {
        var order = OrderOf(agreed);
        var access = change(new()
        {
            Id = 1,
            Type = ProductType.Svod,
            ProductId = Offers[0].Id,
            DateAdd = Api.Now.AddDays(-20),
            DateExp = End,
            DateRenewal = End,
            DateGrace = RenewalSchedule.GraceOf(End),
            Recurring = true,
            Gateway = "stripe",
            OrderId = order.Id,
        });
        var user = Sample.Owner(access) with { Orders = [order] };
        var api = Api.With(user);
        return (await api.DataAsync(Query, caller: api.SignedIn(user))).At("user.accesses.items")[0].At("renewal");
    }

    private static Order OrderOf(decimal price)
    {
        var content = new OrderContent
        {
            CartId = Guid.CreateVersion7(Api.Now.AddDays(-20)),
            Currency = "EUR",
            Lines =
            [
                new()
                {
                    ProductId = Offers[0].Id,
                    Type = ProductType.Svod,
                    Name = "Everything",
                    UnitPrice = price,
                    Price = price,
                    Terms = new() { Duration = 30, RenewalPeriod = 30 },
                },
            ],
            Total = price,
        };
        return OrderRules.Place(OrderId.Of(content), content, CheckoutProcess.Url, "stripe", 1, Api.Now.AddDays(-20));
    }
}
