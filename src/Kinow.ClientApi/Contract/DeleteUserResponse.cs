namespace Kinow.ClientApi.Contract;

/// <summary>An account was deleted.</summary>
/// <param name="Deleted">Whether it was.</param>
internal sealed record DeleteUserResponse(bool Deleted);
