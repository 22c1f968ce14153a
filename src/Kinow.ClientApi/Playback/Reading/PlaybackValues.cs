using System.Text.Json;
using Kinow.ClientApi.Contract;

namespace Kinow.ClientApi.Playback.Reading;

/// <summary>Reads values that several parts of the playback configuration have.</summary>
internal static class PlaybackValues
{
    /// <summary>Reads a format.</summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public static PlayerFormat ReadFormat(JsonElement value) => FormatOf(value.GetString());

    /// <summary>The format with a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static PlayerFormat FormatOf(string? name) =>
        Enum.TryParse<PlayerFormat>(name, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? known
            : throw new FormatException("The formats of the playback configuration are HLS, DASH and MP4.");

    /// <summary>Reads the name of a key.</summary>
    /// <exception cref="FormatException">It has none that can stand in an address.</exception>
    public static string ReadId(JsonElement key)
    {
        var id = key.GetProperty("id").GetString();
        return !string.IsNullOrEmpty(id) && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? id
            : throw new FormatException("A playback key needs an id of letters, digits, - and _.");
    }

    /// <summary>Reads a secret key.</summary>
    /// <param name="least">Its least length, in bytes.</param>
    /// <exception cref="FormatException">It cannot be read, or is too short.</exception>
    public static byte[] ReadSecret(JsonElement key, int least)
    {
        try
        {
            var secret = Convert.FromHexString(key.GetProperty("secret").GetString() ?? "");
            if (secret.Length >= least) return secret;
        }
        catch (FormatException)
        {
            // Told below, without any part of it.
        }

        throw new FormatException($"A playback key for tokens must have at least {least} bytes in hexadecimal.");
    }
}
