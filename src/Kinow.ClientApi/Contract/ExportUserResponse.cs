namespace Kinow.ClientApi.Contract;

/// <summary>All that is kept of an account.</summary>
/// <param name="ExportedAt">When it was read.</param>
/// <param name="Data">A JSON object.</param>
internal sealed record ExportUserResponse(DateTimeOffset ExportedAt, string Data);
