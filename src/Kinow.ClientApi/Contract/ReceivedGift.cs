namespace Kinow.ClientApi.Contract;

/// <summary>A gift that the caller has redeemed.</summary>
/// <param name="Name">Name of the product.</param>
/// <param name="From">First name of whoever gave it.</param>
/// <param name="Message">What was said with it, or null.</param>
internal sealed record ReceivedGift(string Name, string From, string? Message);
