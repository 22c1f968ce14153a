using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Reads what callers say about gifts.</summary>
internal static class GiftWishes
{
    /// <param name="id">The gift's identifier.</param>
    /// <exception cref="GraphQLException">It is not accepted; the code is BAD_USER_INPUT.</exception>
    public static GiftWish Read(GiftInput input, Guid id, ClientApiRequest request)
    {
        var now = request.Audience.Instant;
        if (!EmailAddress.TryParse(input.Email, out var email)) throw Refused("The gift's email is no e-mail address.");
        if (input.DateSend > now + GiftWish.MaxDelay)
            throw Refused($"A gift is sent at most {GiftWish.MaxDelay.TotalDays:0} days ahead.");
        var wish = new GiftWish
        {
            Id = id,
            Firstname = input.Firstname.Trim(),
            Lastname = input.Lastname.Trim(),
            Email = email,
            Message = string.IsNullOrWhiteSpace(input.Message) ? null : input.Message.Trim(),
            DateSend = input.DateSend is { } date && date > now ? Core.Commands.Command.Moment(date) : null,
            Language = request.Audience.Languages.Requested,
        };
        return wish.Check() is { } wrong ? throw Refused($"The gift's {wrong}") : wish;
    }

    private static GraphQLException Refused(string message) => new(message, ErrorCodes.BadUserInput);
}
