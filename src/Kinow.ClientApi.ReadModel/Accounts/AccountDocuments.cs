using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>Names the documents of accounts that a process writes: equal for two processes only if both write the same ones.</summary>
/// <param name="Name">The name. It does not tell where the engine is.</param>
public sealed record AccountDocuments(string Name)
{
    /// <summary>Those of a platform on an engine.</summary>
    public static AccountDocuments Of(Uri engine, long platform)
    {
        var place = $"{engine} {new AccountIndices(platform).Users}";
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)).AsSpan(0, 16)));
    }
}
