namespace Kinow.GraphQL.Language;

/// <summary>Splits a text at its line terminators (GraphQL specification 2.1.2); a text has at least one line.</summary>
internal ref struct LineReader(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;
    private bool _finished;

    public bool TryRead(out ReadOnlySpan<char> line)
    {
        line = _rest;
        if (_finished) return false;
        var length = _rest.IndexOfAny('\n', '\r');
        if (length < 0)
        {
            _finished = true;
            return true;
        }

        line = _rest[..length];
        _rest = _rest[(length + (_rest[length..].StartsWith("\r\n") ? 2 : 1))..];
        return true;
    }
}
