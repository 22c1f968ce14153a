using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Mail.Messages;
using Kinow.ClientApi.Mail.Writing;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Mail.Gifts;

/// <summary>
/// Sends gifts to their receivers when their date has come. The token is made here and stands in the mail alone. Several at once send each
/// gift once; one that ends between a mail and what it tells of it has the mail sent again, with another token.
/// </summary>
public sealed class GiftMailer(
    IGiftStore gifts, ICatalogStore catalog, IMailSender sender, TimeProvider time, ILogger<GiftMailer> logger)
{
    private const int AtOnce = 50;

    /// <summary>Sends what is due now.</summary>
    /// <returns>The number of gifts that were sent.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "What was not sent is found again the next time.")]
    public async Task<int> SendAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        try
        {
            foreach (var gift in await gifts.FindDueAsync(time.GetUtcNow(), AtOnce, cancellationToken))
            {
                if (await SendAsync(gift, cancellationToken)) sent++;
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            GiftLog.NotFound(logger, failure);
        }

        return sent;
    }

    [SuppressMessage("Design", "CA1031", Justification = "One that fails does not keep the others from being sent.")]
    private async Task<bool> SendAsync(DueGift gift, CancellationToken cancellationToken)
    {
        try
        {
            var token = MailToken.Create(gift.Giver);
            if (!await gifts.TakeAsync(gift, token.Hash, time.GetUtcNow(), cancellationToken)) return false;
            await sender.SendAsync(await WriteAsync(gift, token, cancellationToken), cancellationToken);
            await gifts.TellSentAsync(gift, token.Hash, time.GetUtcNow(), cancellationToken);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            GiftLog.NotSent(logger, gift.Line.Gift!.Id, failure);
            return false;
        }
    }

    private async Task<OutgoingMail> WriteAsync(DueGift gift, MailToken token, CancellationToken cancellationToken)
    {
        var wish = gift.Line.Gift!;
        var platform = await catalog.GetPlatformAsync(null, cancellationToken);
        var link = platform.LinkWithSecret("gift_token", token.Text)
            ?? throw new CommandRejectedException("The platform has no site that a mail could link to.");
        var (subject, text) = MailTexts.Fill(
            wish.Message is null ? "gift" : "gift-message",
            [wish.Language],
            ("platform", platform.Name),
            ("name", wish.Firstname),
            ("giver", gift.GiverName),
            ("product", gift.Line.Name),
            ("message", wish.Message ?? ""),
            ("days", GiftRules.Lifetime.TotalDays.ToString(CultureInfo.InvariantCulture)),
            ("link", link));
        return new(wish.Id, wish.Email, subject, text);
    }
}
