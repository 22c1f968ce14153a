using System.Collections.Immutable;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What a session that was read must keep to.</summary>
public static class SessionRules
{
    /// <summary>Checks a session.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static string? Check(Session session) =>
        ValueRules.Id("sessionId", session.Id)
        ?? Hash("tokenHash", session.TokenHash)
        ?? Hash("familyHash", session.FamilyHash, isOptional: true)
        ?? Hash("passwordStamp", session.PasswordStamp, isOptional: true)
        ?? Check(session.Rotation)
        ?? (session.ProfileId is { } profile ? ValueRules.Id("profileId", profile) : null)
        ?? ValueRules.Count("generation", session.Generation)
        ?? ValueRules.Instant("expires", session.Expires);

    private static string? Check(SessionRotation? rotation) => rotation is null
        ? null
        : Hash("previousHash", rotation.PreviousHash) ?? Hash("salt", rotation.Salt) ?? ValueRules.Instant("rotated", rotation.Instant);

    private static string? Hash(string name, ImmutableArray<byte> value, bool isOptional = false) =>
        value.Length == SHA256.HashSizeInBytes || (isOptional && value.IsEmpty) ? null : $"{name} has not {SHA256.HashSizeInBytes} bytes.";
}
